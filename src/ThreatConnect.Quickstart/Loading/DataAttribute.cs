namespace ThreatConnect.Quickstart.Loading;

/// <summary>An attribute of a data file.</summary>
internal sealed record DataAttribute(string Type, string Value, string? Source)
{
    public override string ToString() => Source is null ? $"{Type}: {Value}" : $"{Type}: {Value} (from {Source})";
}
