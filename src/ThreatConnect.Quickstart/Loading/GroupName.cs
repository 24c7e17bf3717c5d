namespace ThreatConnect.Quickstart.Loading;

// How a data file refers to a group of groups.jsonl.
internal sealed record GroupName(string Type, string Name)
{
    public override string ToString() => $"{Type} {Name}";
}
