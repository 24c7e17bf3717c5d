namespace ThreatConnect.Testing.Catalog;

// A member that only some types have, such as the date of an event.
internal sealed record FieldDefinition(string Name, FieldType Type)
{
    public FieldVisibility Visibility { get; init; } = FieldVisibility.Always;

    public FieldInput Input { get; init; } = FieldInput.Optional;

    // The operators of the filter with the same name. Empty for a field without a filter.
    public string FilterOperators { get; init; } = "";

    public int? MaximumLength { get; init; }

    // The accepted values, in any case. Empty if all values are accepted.
    public IReadOnlyList<string> Values { get; init; } = [];

    // The value in responses while the field is unset.
    public object? WhenUnset { get; init; }

    // True if responses show null while the field is unset. Otherwise the member is absent.
    public bool NullWhenUnset { get; init; }
}

internal enum FieldInput
{
    Optional,
    RequiredOnCreate,
    RequiredAlways,
    ReadOnly,
}

internal enum FieldType
{
    Text,
    Date,
    Integer,
    Flag,

    // Responses show "true" or "false" as text (evidence.md §6.2, §7.0).
    FlagAsText,
}

// The responses that show a field: the columns L, S and + of evidence.md §7.4 and §7.5.
[Flags]
internal enum FieldVisibility
{
    Never = 0,
    TypedList = 1,
    Single = 2,
    WithAdditional = 4,
    Always = TypedList | Single,
}
