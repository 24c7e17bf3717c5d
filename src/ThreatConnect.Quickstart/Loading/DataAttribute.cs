namespace ThreatConnect.Quickstart.Loading;

// An attribute of a data file.
internal sealed record DataAttribute(string Type, string Value, string? Source)
{
    public override string ToString() => Source is null ? $"{Type}: {Value}" : $"{Type}: {Value} (from {Source})";
}
