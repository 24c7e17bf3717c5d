namespace ThreatConnect.Testing.Catalog;

// The named associations between indicators: those of a new instance and those of the options.
internal sealed class IndicatorAssociationDirectory
{
    private readonly Dictionary<string, IndicatorAssociation> _byBranch = new(StringComparer.Ordinal);

    public IndicatorAssociationDirectory(IEnumerable<SimulatedAssociationType> added, IndicatorTypeDirectory types)
    {
        All = [.. IndicatorAssociations.All, .. added.Select(type => Read(type, types))];
        foreach (var association in All)
        {
            if (!_byBranch.TryAdd(association.Branch, association))
            {
                throw new ArgumentException(
                    $"There is an association type with the branch \"{association.Branch}\" already.",
                    nameof(added));
            }
        }
    }

    public IReadOnlyList<IndicatorAssociation> All { get; }

    public IndicatorAssociation? ByBranch(string branch) => _byBranch.GetValueOrDefault(branch);

    // evidence.md §7.16: names are not unique. The first association with the name is meant.
    public IndicatorAssociation? ByName(string? name) => All.FirstOrDefault(association => association.Name == name);

    private static IndicatorAssociation Read(SimulatedAssociationType type, IndicatorTypeDirectory types) =>
        new(type.Name, type.ApiBranch, (NameOf(type, type.FirstType, types), NameOf(type, type.SecondType, types)));

    private static string NameOf(SimulatedAssociationType association, string type, IndicatorTypeDirectory types) =>
        types.All.FirstOrDefault(known => known.Name == type)?.Name
        ?? throw new ArgumentException(
            $"The association type \"{association.Name}\" has the indicator type \"{type}\" at one end, which does not exist.",
            nameof(association));
}
