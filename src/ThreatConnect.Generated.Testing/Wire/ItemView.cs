namespace ThreatConnect.Testing.Wire;

internal readonly record struct ItemView(ItemShape Shape, Includes Includes, DateTimeOffset Now)
{
    public bool IsList => Shape is ItemShape.GenericList or ItemShape.TypedList;

    public bool ShowsAdditional => Includes.HasFlag(Includes.Additional);

    // evidence.md §3.3: with includes, items of typed lists carry the owner as an object.
    public bool ShowsOwnerObject => !IsList || (Shape is ItemShape.TypedList && Includes is not Includes.None);

    public bool Shows(FieldDefinition field, object? value) => Shape switch
    {
        ItemShape.GenericList => field.Places.HasFlag(FieldPlaces.WithAdditional) && ShowsAdditional,
        ItemShape.TypedList => field.Places.HasFlag(FieldPlaces.TypedList)
            || (field.Places.HasFlag(FieldPlaces.WithAdditional) && ShowsAdditional),
        ItemShape.Single => field.Places.HasFlag(FieldPlaces.Single)
            || (field.Places.HasFlag(FieldPlaces.WithAdditional) && ShowsAdditional),
        // evidence.md §5.2: the answer to a write has the new values, whatever a later read shows.
        _ => field.Places.HasFlag(FieldPlaces.Single) || (field.Places.HasFlag(FieldPlaces.WithAdditional) && value is not null),
    };
}

// The kinds of answers that differ in what they show of an object (evidence.md §7.4, §7.5).
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

    // Of attribute types only (evidence.md §7.18).
    ValidationRule = 16,
}
