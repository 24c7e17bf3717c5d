namespace ThreatConnect.Testing.Catalog;

// A member that a type has besides those of every object of its kind.
internal sealed record FieldDefinition(string Name, FieldKind Kind)
{
    public FieldPlaces Places { get; init; } = FieldPlaces.Everywhere;

    public FieldInput Input { get; init; } = FieldInput.Optional;

    // The operators of the filter of the same name; empty when there is none.
    public string FilterOperators { get; init; } = "";

    public int? MaximumLength { get; init; }

    // The only values that are accepted, in any case; any when empty.
    public IReadOnlyList<string> Values { get; init; } = [];

    // What is answered as long as nothing was set.
    public object? WhenUnset { get; init; }

    // Whether the member is answered as null when unset, instead of being left out.
    public bool NullWhenUnset { get; init; }
}

internal enum FieldInput
{
    Optional,
    RequiredOnCreate,
    RequiredAlways,
    ReadOnly,
}

internal enum FieldKind
{
    Text,
    Date,
    Integer,
    Flag,

    // A flag that is answered as "true" or "false" (evidence.md §6.2, §7.0).
    FlagAsText,
}

// Which answers show a field: the columns L, S and + of evidence.md §7.4 and §7.5.
[Flags]
internal enum FieldPlaces
{
    Nowhere = 0,
    TypedList = 1,
    Single = 2,
    WithAdditional = 4,
    Everywhere = TypedList | Single,
}
