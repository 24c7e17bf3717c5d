namespace ThreatConnect.Testing.Catalog;

// The type of a group, an indicator, a task, a victim or an asset.
internal record ItemType(string Name, string Branch, string Entity)
{
    public IReadOnlyList<FieldDefinition> Fields { get; init; } = [];

    // The name of the daily total in owner metrics (evidence.md §7.2), or null if it has none.
    public string? MetricName { get; init; }

    public int FieldIndex(string name)
    {
        for (var index = 0; index < Fields.Count; index++)
        {
            if (Fields[index].Name == name)
            {
                return index;
            }
        }

        throw new ArgumentException($"{Name} has no field {name}.", nameof(name));
    }

    public virtual bool Equals(ItemType? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Branch);
}
