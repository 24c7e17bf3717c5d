namespace ThreatConnect.Testing.Catalog;

internal enum FieldKind
{
    Text,
    Date,
    Integer,
    Flag,

    /// <summary>A flag that is answered as <c>"true"</c> or <c>"false"</c> (evidence.md §6.2, §7.0).</summary>
    FlagAsText,
}
