namespace ThreatConnect.Testing.Wire;

// Decides which members of an item a response shows.
internal readonly record struct ItemView(ItemShape Shape, Includes Includes, DateTimeOffset Now)
{
    public bool IsList => Shape is ItemShape.GenericList or ItemShape.TypedList;

    public bool ShowsAdditional => Includes.HasFlag(Includes.Additional);

    // evidence.md §3.3: with includes, items of typed lists have the owner as an object.
    public bool ShowsOwnerObject => !IsList || (Shape is ItemShape.TypedList && Includes is not Includes.None);

    public bool Shows(FieldDefinition field, object? value) => Shape switch
    {
        ItemShape.GenericList => IsAdditional(field) && ShowsAdditional,
        ItemShape.TypedList => field.Visibility.HasFlag(FieldVisibility.TypedList) || (IsAdditional(field) && ShowsAdditional),
        ItemShape.Single => field.Visibility.HasFlag(FieldVisibility.Single) || (IsAdditional(field) && ShowsAdditional),
        // evidence.md §5.2: the response to a write has the new values, even those that a later read does not show.
        _ => field.Visibility.HasFlag(FieldVisibility.Single) || (IsAdditional(field) && value is not null),
    };

    private static bool IsAdditional(FieldDefinition field) => field.Visibility.HasFlag(FieldVisibility.WithAdditional);
}

// Responses of different shapes show different members of an item (evidence.md §7.4, §7.5).
internal enum ItemShape
{
    GenericList,
    TypedList,
    Single,
    Created,
    Updated,
}

// The optional blocks of evidence.md §3.3.
[Flags]
internal enum Includes
{
    None = 0,
    Additional = 1,
    Attributes = 2,
    Labels = 4,
    Tags = 8,

    // Only attribute types have it (evidence.md §7.18).
    ValidationRule = 16,
}
