namespace ThreatConnect.EndToEndTests.HardValues;

/// <summary>A line of hard-values.jsonl as it stands there.</summary>
internal sealed record HardValueLine
{
    /// <summary>Who wrote the value: all are ours.</summary>
    public required string Source { get; init; }

    /// <summary>indicator, tag, securityLabel, group or attribute.</summary>
    public required string Kind { get; init; }

    /// <summary>The type of the indicator, the group or the attribute.</summary>
    public string Type { get; init; } = "";

    /// <summary>What is hard about the value.</summary>
    public required string What { get; init; }

    public string? Value { get; init; }

    /// <summary>The values of an indicator that has several.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>The value in units of UTF-16, where it has halves of surrogate pairs, which JSON cannot hold.</summary>
    public string? Utf16 { get; init; }

    /// <summary>What follows the value, the segment and the filter many times.</summary>
    public Repetition? Repeat { get; init; }

    /// <summary>How the platform writes the value, where that differs.</summary>
    public string? Stored { get; init; }

    /// <summary>The bytes of the path's segment.</summary>
    public string? Segment { get; init; }

    /// <summary>The bytes of the value in a filter.</summary>
    public string? Filter { get; init; }

    /// <summary>Words of the refusal of the value everywhere.</summary>
    public IReadOnlyList<string>? Refused { get; init; }

    /// <summary>Words of the refusal of the value in a path, though a body can hold it.</summary>
    public IReadOnlyList<string>? Unaddressable { get; init; }

    /// <summary>Words of the refusal of the value in a filter.</summary>
    public IReadOnlyList<string>? Unfiltered { get; init; }

    /// <summary>The status with which the server refuses the path, which is sent all the same.</summary>
    public int? Answer { get; init; }
}
