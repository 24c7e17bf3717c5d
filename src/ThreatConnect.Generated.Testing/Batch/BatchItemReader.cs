namespace ThreatConnect.Testing.Batch;

// Reads items of all types for the action of a job.
internal sealed class BatchItemReader(SimulatorOptions options, Store store, BatchConfig config)
{
    private static readonly ImmutableArray<string> s_sourceNames = ["xid", "summary", "value1", "name", "ref_1", "id_1"];

    private static readonly ImmutableArray<string> s_dateNames =
    [
        "firstSeen", "lastSeen", "externalDateAdded", "externalDateExpires", "externalLastModified", "dateAdded", "aiLastRetrievalDate",
    ];

    private readonly BatchIndicatorReader _indicators = new(options, store, config.Version);
    private readonly BatchGroupReader _groups = new(store);
    private readonly BatchAssociationReader _associations = new(store);

    public BatchItem Read(BatchItemType type, JsonElement body) => (type, config.Action) switch
    {
        (BatchItemType.Indicator, BatchAction.Create) => _indicators.Read(body),
        (BatchItemType.Indicator, BatchAction.Delete) => _indicators.ReadDeleted(body),
        (BatchItemType.Group, BatchAction.Create) => _groups.Read(body),
        (BatchItemType.Group, BatchAction.Delete) => BatchGroupReader.ReadDeleted(body),
        (BatchItemType.Association, BatchAction.Create) => _associations.Read(body),
        _ => throw new BatchItemException(BatchErrorCode.Association, "Associations cannot be deleted"),
    };

    // The name of an item in errors (evidence.md §9.6), also of an invalid one: its xid, or else its value, its name or its reference.
    public static string SourceOf(JsonElement body, IndicatorTypeDirectory types)
    {
        var values = types.All.SelectMany(type => type.KeyMembers).Select(name => TextOf(body, name)).OfType<string>();
        return s_sourceNames.Select(name => TextOf(body, name)).FirstOrDefault(text => text is not null) ?? string.Join(" : ", values);
    }

    public static string? TextOf(JsonElement body, string name)
    {
        if (!body.TryGetProperty(name, out var value) || value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
        {
            return null;
        }

        try
        {
            return value.ToString();
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair is valid JSON, but not valid text.
            return value.GetRawText();
        }
    }

    // evidence.md §9.3: items of all types may have these dates. No response of this version of the API shows them.
    public static void CheckDates(MemberReader members)
    {
        foreach (var name in s_dateNames)
        {
            members.Date(name);
        }
    }
}
