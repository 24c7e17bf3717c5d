namespace ThreatConnect.Testing.Catalog;

internal sealed record IndicatorType(string Name, string Branch, string Entity, IReadOnlyList<string> KeyMembers)
    : ItemType(Name, Branch, Entity)
{
    public bool IsCustom { get; init; }

    // Whether the platform finds values of the type in a text (evidence.md §6.1).
    public bool IsParsable { get; init; }

    // What the type table calls the key members: those of custom types are called as in JSON.
    public IReadOnlyList<string> KeyLabels { get; init; } = KeyMembers;

    // The only values of a key member, by its name; any where there is none.
    public ImmutableDictionary<string, ImmutableArray<string>> KeyOptions { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    // What the type table has to say of the form of the values (evidence.md §6.4); the documents show it for few types.
    public ImmutableArray<string> Patterns { get; init; } = [];

    // How values of the type compare (evidence.md §6.1, case preference).
    public ValueCase Case { get; init; }

    // Puts the key members into the form that is stored, or refuses them (evidence.md §6.4).
    public Func<string?[], string?[]> Accept { get; init; } = ValueRules.Anything;

    // Whether each key member alone names the indicator, as any hash names a file.
    public bool AnyKeyNames { get; init; }

    // The text by which two values are the same.
    public string Fold(string value) => Case switch
    {
        ValueCase.Lower => value.ToLowerInvariant(),
        ValueCase.Upper => value.ToUpperInvariant(),
        _ => value,
    };

    public bool Equals(IndicatorType? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => base.GetHashCode();
}

internal enum ValueCase
{
    Sensitive,
    Lower,
    Upper,
}
