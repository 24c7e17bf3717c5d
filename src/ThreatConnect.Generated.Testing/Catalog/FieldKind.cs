namespace ThreatConnect.Testing.Catalog;

internal enum FieldKind
{
    Text,
    Date,
    Integer,
    Flag,

    // A flag that is answered as "true" or "false" (evidence.md §6.2, §7.0).
    FlagAsText,
}
