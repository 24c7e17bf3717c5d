namespace ThreatConnect.Testing.Batch;

// Reads the indicators of evidence.md §9.3, or refuses them like the REST requests.
internal sealed class BatchIndicatorReader(SimulatorOptions options, Store store, BatchVersion version)
{
    private readonly BatchReferenceReader references = new(store.IndicatorTypes);

    public BatchIndicator Read(JsonElement body)
    {
        var (type, keys) = ReadValue(body);
        if (keys.Any(key => key is not null && options.ExclusionList.Contains(key, StringComparer.OrdinalIgnoreCase)))
        {
            throw ApiError.Excluded();
        }

        var members = new MemberReader(body, type.Entity);
        BatchDates.Check(members);
        return Draft(body, type, keys) with
        {
            Change = ReadChange(members, type),
            Metadata = BatchMetadataReader.Read(body, type, store.AttributeTypes, version),
            Links = [.. ReadLinks(body, type)],
            Occurrences = version is BatchVersion.V2 && type.AnyKeyNames ? BatchOccurrenceReader.Read(body, type.Entity) : [],
        };
    }

    // evidence.md §9.2: to delete an indicator its type and value are enough.
    public BatchIndicator ReadDeleted(JsonElement body)
    {
        var (type, keys) = ReadValue(body);
        return Draft(body, type, keys);
    }

    private BatchIndicator Draft(JsonElement body, IndicatorType type, ImmutableArray<string?> keys) => new()
    {
        Type = type,
        Keys = keys,
        Source = BatchSource.Of(body, store.IndicatorTypes),
        Xid = new MemberReader(body, type.Entity).Text("xid"),
        Change = new IndicatorChange(),
        Metadata = new BatchMetadata(),
    };

    private (IndicatorType Type, ImmutableArray<string?> Keys) ReadValue(JsonElement body)
    {
        var type = store.IndicatorTypes.ByName(new MemberReader(body, "indicator").Text("type")) ?? throw ApiError.InvalidField("type", "indicator");
        return (type, BatchKeyReader.Read(body, type, version));
    }

    // evidence.md §9.3: the flags of hosts have names of their own here, and false positives have no place.
    private IndicatorChange ReadChange(MemberReader members, IndicatorType type)
    {
        var change = IndicatorReader.ReadChange(members, type, creates: true) with { ReportsFalsePositive = false };
        if (version is BatchVersion.V1)
        {
            return new IndicatorChange { Rating = change.Rating, Confidence = change.Confidence, Fields = [.. type.Fields.Select(_ => (object?)null)] };
        }

        return change with { Fields = [.. type.Fields.Select((field, index) => ReadField(members, field.Name, change.Fields[index]))] };
    }

    private static object? ReadField(MemberReader members, string name, object? value) => name switch
    {
        "dnsActive" => members.Flag("flag1"),
        "whoisActive" => members.Flag("flag2"),
        "size" => value ?? members.Integer("intValue1"),
        _ => value,
    };

    private IEnumerable<BatchReference> ReadLinks(JsonElement body, IndicatorType type)
    {
        // evidence.md §9.3: numbers in version 1 and from SDKs.
        var numbers = BatchElements.Find(body, "associatedGroup", type.Entity) ?? [];
        var links = numbers.Select(number => BatchReferenceReader.ReadNumber(number, "associatedGroup", type.Entity));
        return version is BatchVersion.V1
            ? links
            : links.Concat(BatchReferenceReader.ReadGroups(body, type.Entity)).Concat(references.ReadIndicators(body, type.Entity));
    }
}
