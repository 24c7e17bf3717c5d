namespace ThreatConnect.EndToEndTests.HardValues;

/// <summary>A value that is hard to carry, and what has to become of it.</summary>
internal sealed record HardValue
{
    public required string Kind { get; init; }

    public required string Type { get; init; }

    public required string What { get; init; }

    /// <summary>The value as a program has it; three of them for a registry key.</summary>
    public required IReadOnlyList<string> Given { get; init; }

    /// <summary>The value as the platform writes it.</summary>
    public required string Stored { get; init; }

    /// <summary>The bytes of the path's segment, or null when the path is refused.</summary>
    public string? Segment { get; init; }

    /// <summary>The bytes of the value in a filter, or null when the filter is refused.</summary>
    public string? Filter { get; init; }

    /// <summary>Words of the refusal of the value everywhere.</summary>
    public IReadOnlyList<string>? Refused { get; init; }

    /// <summary>Words of the refusal in a path.</summary>
    public IReadOnlyList<string>? Unaddressable { get; init; }

    /// <summary>Words of the refusal in a filter.</summary>
    public IReadOnlyList<string>? Unfiltered { get; init; }

    /// <summary>The status with which the server refuses the path.</summary>
    public int? Answer { get; init; }

    public string Text => Given[0];

    public static HardValue Of(HardValueLine line) => new()
    {
        Kind = line.Kind,
        Type = line.Type,
        What = line.What,
        Given = line.Values ?? [Lengthen(line.Value ?? Decode(line.Utf16!), line.Repeat?.Value, line.Repeat)],
        Stored = Lengthen(line.Stored ?? line.Value ?? string.Join(" : ", line.Values ?? []), line.Repeat?.Value, line.Repeat),
        Segment = line.Segment is null ? null : Lengthen(line.Segment, line.Repeat?.Encoded, line.Repeat),
        Filter = line.Filter is null ? null : Lengthen(line.Filter, line.Repeat?.Encoded, line.Repeat),
        Refused = line.Refused,
        Unaddressable = line.Unaddressable,
        Unfiltered = line.Unfiltered,
        Answer = line.Answer,
    };

    /// <summary>A name for lists of tests, without a character of the value.</summary>
    public override string ToString() => $"{Kind} {Type}: {What}";

    private static string Lengthen(string start, string? more, Repetition? repetition) =>
        repetition is null ? start : start + string.Concat(Enumerable.Repeat(more, repetition.Times));

    private static string Decode(string units) => string.Concat(units.Split(' ').Select(unit => (char)Convert.ToUInt16(unit, 16)));
}
