namespace ThreatConnect.Testing.Catalog;

/// <summary>Something that a file does, and the types of what it does it to.</summary>
internal sealed record FileAction(string Name, string Branch, params ImmutableArray<string> Targets)
{
    public bool Links(IndicatorType target) => Targets.Contains(target.Name);
}
