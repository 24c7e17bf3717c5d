namespace ThreatConnect.Testing.Catalog;

// The association types of the instance (evidence.md §7.16): the group types, the named associations between indicators
// and the file actions (§6.6).
internal static class AssociationTypes
{
    // No document says whether a file action is custom. Here the two flags distinguish the three sorts of types.
    public static IReadOnlyList<AssociationType> Of(IReadOnlyList<IndicatorAssociation> associations) =>
    [
        .. GroupTypes.All.Select(type => new AssociationType(type.Name, type.Branch)),
        .. associations.Select(association => new AssociationType(association.Name, association.Branch) { IsCustom = true }),
        .. FileActions.All.Select(action => new AssociationType(action.Name, action.Branch) { IsFileAction = true }),
    ];
}

// The association type of evidence.md §7.16.
internal sealed record AssociationType(string Name, string Branch)
{
    public bool IsCustom { get; init; }

    public bool IsFileAction { get; init; }
}
