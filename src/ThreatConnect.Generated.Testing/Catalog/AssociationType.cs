namespace ThreatConnect.Testing.Catalog;

/// <summary>The association type of evidence.md §7.16.</summary>
internal sealed record AssociationType(string Name, string Branch)
{
    public bool IsCustom { get; init; }

    public bool IsFileAction { get; init; }
}
