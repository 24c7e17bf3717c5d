namespace ThreatConnect.EndToEndTests.HardValues;

// A line of hard-values.jsonl as it stands there.
internal sealed record HardValueLine
{
    // Who wrote the value: all are ours.
    public required string Source { get; init; }

    // indicator, tag, securityLabel, group or attribute.
    public required string Kind { get; init; }

    // The type of the indicator, the group or the attribute.
    public string Type { get; init; } = "";

    // What is hard about the value.
    public required string What { get; init; }

    public string? Value { get; init; }

    // The values of an indicator that has several.
    public IReadOnlyList<string>? Values { get; init; }

    // The value in units of UTF-16, where it has halves of surrogate pairs, which JSON cannot hold.
    public string? Utf16 { get; init; }

    // What follows the value, the segment and the filter many times.
    public Repetition? Repeat { get; init; }

    // How the platform writes the value, where that differs.
    public string? Stored { get; init; }

    // The bytes of the path's segment.
    public string? Segment { get; init; }

    // The bytes of the value in a filter.
    public string? Filter { get; init; }

    // Words of the rejection of the value everywhere.
    public IReadOnlyList<string>? Rejected { get; init; }

    // Words of the rejection of the value in a path, though a body can hold it.
    public IReadOnlyList<string>? Unaddressable { get; init; }

    // Words of the rejection of the value in a filter.
    public IReadOnlyList<string>? Unfiltered { get; init; }

    // The status with which the server rejects the path, which is sent all the same.
    public int? StatusCode { get; init; }
}
