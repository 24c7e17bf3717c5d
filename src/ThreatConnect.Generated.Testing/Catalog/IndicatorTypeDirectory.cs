namespace ThreatConnect.Testing.Catalog;

// The indicator types of the instance: those of a new instance and those of the options.
internal sealed class IndicatorTypeDirectory
{
    private const int MaximumValues = 3;

    private readonly Dictionary<string, IndicatorType> _byBranch = new(StringComparer.Ordinal);

    public IndicatorTypeDirectory(IEnumerable<SimulatedIndicatorType> added)
    {
        All = [.. IndicatorTypes.All, .. added.Select(Read)];
        foreach (var type in All)
        {
            if (!_byBranch.TryAdd(type.Branch, type) || ByNameOrEntity(type.Name) != type || ByNameOrEntity(type.Entity) != type)
            {
                throw new ArgumentException($"There is an indicator type like \"{type.Name}\" already.", nameof(added));
            }
        }
    }

    public IReadOnlyList<IndicatorType> All { get; }

    public IndicatorType? ByBranch(string branch) => _byBranch.GetValueOrDefault(branch);

    public IndicatorType? ByName(string? name) => All.FirstOrDefault(type => type.Name == name);

    // evidence.md §7.17: the type table finds a type by its name or its entity, in any case.
    public IndicatorType? ByNameOrEntity(string text) => All.FirstOrDefault(type =>
        type.Name.Equals(text, StringComparison.OrdinalIgnoreCase) || type.Entity.Equals(text, StringComparison.OrdinalIgnoreCase));

    private static IndicatorType Read(SimulatedIndicatorType type)
    {
        if (type.Values.Count is 0 or > MaximumValues)
        {
            throw new ArgumentException(
                $"The indicator type \"{type.Name}\" has {type.Values.Count} values instead of one to {MaximumValues}.",
                nameof(type));
        }

        return new(type.Name, type.ApiBranch, type.ApiEntity, [.. type.Values.Select(value => value.Label)])
        {
            IsCustom = true,
            IsParsable = type.IsParsable,
            Patterns = [.. type.Patterns],
            Case = CaseOf(type.CasePreference),
            KeyOptions = type.Values
                .Where(value => value.Options.Count > 0)
                .ToImmutableDictionary(value => value.Label, value => value.Options.ToImmutableArray()),
            Accept = keys => AcceptOptions(type, keys),
        };
    }

    private static ValueCase CaseOf(SimulatedCasePreference preference) => preference switch
    {
        SimulatedCasePreference.Lower => ValueCase.Lower,
        SimulatedCasePreference.Upper => ValueCase.Upper,
        _ => ValueCase.Sensitive,
    };

    private static string?[] AcceptOptions(SimulatedIndicatorType type, string?[] keys) =>
        type.Values.Zip(keys).All(pair => pair.First.Options.Count == 0 || pair.First.Options.Contains(pair.Second, StringComparer.Ordinal))
            ? keys
            : throw ApiError.InvalidValue(type.Name);
}
