namespace ThreatConnect.EndToEndTests.HardValues;

// A value that is hard to carry, and what has to become of it.
internal sealed record HardValue
{
    public required string Kind { get; init; }

    public required string Type { get; init; }

    public required string What { get; init; }

    // The value as a program has it; three of them for a registry key.
    public required IReadOnlyList<string> Given { get; init; }

    // The value as the platform writes it.
    public required string Stored { get; init; }

    // The bytes of the path's segment, or null when the path is rejected.
    public string? Segment { get; init; }

    // The bytes of the value in a filter, or null when the filter is rejected.
    public string? Filter { get; init; }

    // Words of the rejection of the value everywhere.
    public IReadOnlyList<string>? Rejected { get; init; }

    // Words of the rejection in a path.
    public IReadOnlyList<string>? Unaddressable { get; init; }

    // Words of the rejection in a filter.
    public IReadOnlyList<string>? Unfiltered { get; init; }

    // The status with which the server rejects the path.
    public int? StatusCode { get; init; }

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
        Rejected = line.Rejected,
        Unaddressable = line.Unaddressable,
        Unfiltered = line.Unfiltered,
        StatusCode = line.StatusCode,
    };

    // A name for lists of tests, without a character of the value.
    public override string ToString() => $"{Kind} {Type}: {What}";

    private static string Lengthen(string start, string? more, Repetition? repetition) =>
        repetition is null ? start : start + string.Concat(Enumerable.Repeat(more, repetition.Times));

    private static string Decode(string units) => string.Concat(units.Split(' ').Select(unit => (char)Convert.ToUInt16(unit, 16)));
}
