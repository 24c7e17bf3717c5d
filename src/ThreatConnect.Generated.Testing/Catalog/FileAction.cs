namespace ThreatConnect.Testing.Catalog;

// Something that a file does, and the types of what it does it to.
internal sealed record FileAction(string Name, string Branch, params ImmutableArray<string> Targets)
{
    // Associations have no direction, but a file that is dropped drops nothing: the name says who acts.
    public string LinkOf(long fileId) => string.Create(CultureInfo.InvariantCulture, $"{Branch} of {fileId}");

    public bool Links(IndicatorType target) => Targets.Contains(target.Name);
}
