namespace ThreatConnect.Testing.Catalog;

/// <summary>The association types of an instance: the group types (§7.16), and both tables of §6.6.</summary>
internal static class AssociationTypes
{
    // No document says whether a file action counts as custom; here the two flags tell the three kinds apart.
    public static IReadOnlyList<AssociationType> All { get; } =
    [
        .. GroupTypes.All.Select(type => new AssociationType(type.Name, type.Branch)),
        .. IndicatorAssociations.All.Select(association => new AssociationType(association.Name, association.Branch) { IsCustom = true }),
        .. FileActions.All.Select(action => new AssociationType(action.Name, action.Branch) { IsFileAction = true }),
    ];

    // §7.16: names are not unique.
    public static AssociationType? ByName(string name) => All.FirstOrDefault(type => type.Name == name);
}
