namespace ThreatConnect.Testing.Catalog;

internal sealed record IndicatorType(string Name, string Branch, string Entity, IReadOnlyList<string> KeyMembers)
    : ItemType(Name, Branch, Entity)
{
    public bool IsCustom { get; init; }

    /// <summary>Whether the platform finds values of the type in a text (evidence.md §6.1).</summary>
    public bool IsParsable { get; init; }

    /// <summary>What the type table calls the key members: those of custom types are called as in JSON.</summary>
    public IReadOnlyList<string> KeyLabels { get; init; } = KeyMembers;

    /// <summary>The only values of a key member, by its name; any where there is none.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> KeyOptions { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>What the type table has to say of the form of the values (evidence.md §6.4); the documents show it for few types.</summary>
    public ImmutableArray<string> Patterns { get; init; } = [];

    /// <summary>How values of the type compare (evidence.md §6.1, case preference).</summary>
    public ValueCase Case { get; init; }

    /// <summary>Puts the key members into the form that is stored, or refuses them (evidence.md §6.4).</summary>
    public Func<string?[], string?[]> Accept { get; init; } = ValueRules.Anything;

    /// <summary>Whether each key member alone names the indicator, as any hash names a file.</summary>
    public bool AnyKeyNames { get; init; }

    public IReadOnlyList<FilterDefinition<Indicator>> OwnFilters { get; init; } = [];

    /// <summary>The text by which two values are the same.</summary>
    public string Fold(string value) => Case switch
    {
        ValueCase.Lower => value.ToLowerInvariant(),
        ValueCase.Upper => value.ToUpperInvariant(),
        _ => value,
    };

    public bool Equals(IndicatorType? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => base.GetHashCode();
}
