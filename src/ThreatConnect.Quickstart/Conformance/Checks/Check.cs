namespace ThreatConnect.Quickstart.Conformance.Checks;

// Something that evidence.md says of the platform. Section is its section there; Name and Expected are words of this program.
internal sealed record Check(string Section, string Name, string Expected);

// What is checked of every response that it concerns.
internal static class EveryResponse
{
    public static readonly Check ContentType = new("1.3", "content type", "application/json, without parameters");

    public static readonly Check Envelope = new("1.4", "envelope", "status, and data with the documented member");

    public static readonly Check OlderMembers = new("1.4", "members of older envelopes", "none of apiCalls, resultCount, message");

    public static readonly Check Lists = new("1.4", "lists of one", "an array");

    public static readonly Check EmptyLists = new("1.4", "lists without items", "an empty array");

    public static readonly Check FailureStatus = new("1.4", "status of failures", "Failure");

    public static readonly Check Totals = new("2", "totals", "resultCount on the first page, not less than its items");

    public static readonly Check Ids = new("7.0", "ids", "a number");

    public static readonly Check AssetIds = new("7.11", "ids of assets in lists", "a text");

    public static readonly Check Flags = new("7.0", "flags", "a boolean");

    public static readonly Check TextFlags = new("7.0", "dnsActive, whoisActive, custom, parsable, fileAction", "a text");

    public static readonly Check Dates = new("7.0", "dates", "a date and time that ends with Z");

    public static readonly Check Nulls = new("7.0", "members without a value", "absent, or null where that is documented");

    public static readonly Check UnknownMembers = new("7.0", "members", "documented ones");

    public static readonly Check MissingMembers = new("7", "members that are always there", "present");

    public static readonly Check Schema = new("7", "values", "as the schemas of the document say");

    public static IReadOnlyList<Check> All { get; } =
    [
        ContentType, Envelope, OlderMembers, Lists, EmptyLists, FailureStatus, Totals, Ids, AssetIds, Flags, TextFlags, Dates, Nulls,
        UnknownMembers, MissingMembers, Schema,
    ];
}
