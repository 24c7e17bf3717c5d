namespace ThreatConnect.Testing.Catalog;

// The attribute types of the instance: those of a new instance and those of the options.
internal sealed class AttributeTypeDirectory
{
    private readonly Dictionary<string, AttributeType> _byName = new(StringComparer.Ordinal);

    public AttributeTypeDirectory(IEnumerable<SimulatedAttributeType> added)
    {
        All = [.. AttributeTypes.All, .. added.Select((type, index) => Read(type, AttributeTypes.All.Count + index + 1))];
        foreach (var type in All)
        {
            if (!_byName.TryAdd(type.Name, type))
            {
                throw new ArgumentException($"There is an attribute type \"{type.Name}\" already.", nameof(added));
            }
        }
    }

    public IReadOnlyList<AttributeType> All { get; }

    public AttributeType? ByName(string name) => _byName.GetValueOrDefault(name);

    private static AttributeType Read(SimulatedAttributeType type, int id) => new(id, type.Name, type.Description)
    {
        MaximumSize = type.MaximumSize,
        AllowMarkdown = type.AllowMarkdown,
        AppliesTo = [.. type.AppliesTo],
        Rule = type.AllowedValues.Count == 0
            ? null
            : new ValidationRule(id, type.Name, $"Select a value of {type.Name}.", [.. type.AllowedValues]),
    };
}
