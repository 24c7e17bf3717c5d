namespace ThreatConnect.Testing.Catalog;

internal sealed record IndicatorType(string Name, string Branch, string Entity, IReadOnlyList<string> KeyMembers)
    : ItemType(Name, Branch, Entity)
{
    public bool IsCustom { get; init; }

    // True if the platform finds values of the type in texts (evidence.md §6.1).
    public bool IsParsable { get; init; }

    // The labels of the key members in the type table. For custom types they are the names in JSON.
    public IReadOnlyList<string> KeyLabels { get; init; } = KeyMembers;

    // The accepted values of a key member, by its name. Members without an entry accept all values.
    public ImmutableDictionary<string, ImmutableArray<string>> KeyOptions { get; init; } =
        ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    // The regular expressions in the type table (evidence.md §6.4). The documents show them for few types.
    public ImmutableArray<string> Patterns { get; init; } = [];

    // The case preference of evidence.md §6.1.
    public ValueCase Case { get; init; }

    // Converts the key members into the form that is stored, or throws if they are invalid (evidence.md §6.4).
    public Func<string?[], string?[]> Accept { get; init; } = ValueRules.Anything;

    // True if each key member alone identifies the indicator, as every hash identifies a file.
    public bool AnyKeyNames { get; init; }

    // Two values are equal if this form of them is equal.
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
