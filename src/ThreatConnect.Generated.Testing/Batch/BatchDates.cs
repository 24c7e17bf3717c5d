namespace ThreatConnect.Testing.Batch;

// The dates that items of every kind may have (evidence.md §9.3). No answer of this version of the API shows them.
internal static class BatchDates
{
    private static readonly ImmutableArray<string> Names =
    [
        "firstSeen", "lastSeen", "externalDateAdded", "externalDateExpires", "externalLastModified", "dateAdded", "aiLastRetrievalDate",
    ];

    public static void Check(MemberReader members)
    {
        foreach (var name in Names)
        {
            members.Date(name);
        }
    }
}
