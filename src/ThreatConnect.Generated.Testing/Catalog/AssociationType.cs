namespace ThreatConnect.Testing.Catalog;

// The association type of evidence.md §7.16.
internal sealed record AssociationType(string Name, string Branch)
{
    public bool IsCustom { get; init; }

    public bool IsFileAction { get; init; }
}
