namespace ThreatConnect.Quickstart.Loading;

/// <summary>How a data file refers to a group of <c>groups.jsonl</c>.</summary>
internal sealed record GroupName(string Type, string Name)
{
    public override string ToString() => $"{Type} {Name}";
}
