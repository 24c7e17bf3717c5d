namespace ThreatConnect.Testing.Catalog;

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
