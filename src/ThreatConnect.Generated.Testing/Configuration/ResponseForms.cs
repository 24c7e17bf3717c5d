namespace ThreatConnect.Testing;

/// <summary>
/// Specifies the forms of responses that the platform has been seen to send, or has documented, beside its usual one. They can be combined.
/// Forms of the same member take turns.
/// </summary>
/// <remarks>
/// The forms are those of sections 1.4, 7, 12 and 13 of <c>spec/evidence.md</c>. Bodies that are not <c>application/json</c> are not
/// changed.
/// </remarks>
[Flags]
public enum ResponseForms
{
    /// <summary>The forms of a current server.</summary>
    Usual = 0,

    /// <summary>Ids are texts: <c>"54321"</c>.</summary>
    TextIds = 1 << 0,

    /// <summary>All flags are texts: <c>"true"</c>.</summary>
    TextFlags = 1 << 1,

    /// <summary>The flags that usually are texts, such as <c>dnsActive</c>, are booleans.</summary>
    BooleanFlags = 1 << 2,

    /// <summary>Dates have no time zone: <c>2017-07-13T17:50:17</c>.</summary>
    ZonelessDates = 1 << 3,

    /// <summary>Dates have the offset of the server: <c>2017-07-13T13:50:17-04:00</c>.</summary>
    OffsetDates = 1 << 4,

    /// <summary>The dates of attributes are milliseconds since 1970.</summary>
    EpochDates = 1 << 5,

    /// <summary>A list of one object is the object. Bulk reports stay lists.</summary>
    LoneObjects = 1 << 6,

    /// <summary>Lists have no <c>resultCount</c>.</summary>
    NoTotals = 1 << 7,

    /// <summary>A list without items is absent.</summary>
    NoEmptyLists = 1 << 8,

    /// <summary>Objects have members that are not documented, and envelopes have those of older servers.</summary>
    OtherMembers = 1 << 9,

    /// <summary>Members without a value are <c>null</c>, and not absent.</summary>
    Nulls = 1 << 10,

    /// <summary>The status of failures is <c>Error</c>, and not <c>Failure</c>.</summary>
    ErrorStatus = 1 << 11,

    /// <summary>All forms.</summary>
    All = (1 << 12) - 1,
}
