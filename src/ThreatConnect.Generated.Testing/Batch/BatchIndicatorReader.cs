namespace ThreatConnect.Testing.Batch;

// Reads the indicators of evidence.md §9.3. Errors are the same as in other requests.
internal sealed class BatchIndicatorReader(SimulatorOptions options, Store store, BatchVersion version)
{
    private const string OccurrenceEntity = "fileOccurrence";

    private readonly BatchReferenceReader _references = new(store.IndicatorTypes);

    public BatchIndicator Read(JsonElement body)
    {
        var (type, keys) = ReadValue(body);
        if (keys.Any(key => key is not null && options.ExclusionList.Contains(key, StringComparer.OrdinalIgnoreCase)))
        {
            throw ApiError.Excluded();
        }

        var members = new MemberReader(body, type.Entity);
        BatchItemReader.CheckDates(members);
        return Draft(body, type, keys) with
        {
            Change = ReadChange(members, type),
            Metadata = BatchMetadataReader.Read(body, type, store.AttributeTypes, version),
            Associations = [.. ReadAssociations(members, type.Entity)],
            Occurrences = version is BatchVersion.V2 && type.AnyKeyNames ? ReadOccurrences(members, type.Entity) : [],
        };
    }

    // evidence.md §9.2: the type and the value are enough to delete an indicator.
    public BatchIndicator ReadDeleted(JsonElement body)
    {
        var (type, keys) = ReadValue(body);
        return Draft(body, type, keys);
    }

    private BatchIndicator Draft(JsonElement body, IndicatorType type, ImmutableArray<string?> keys) => new()
    {
        Type = type,
        Keys = keys,
        Source = BatchItemReader.SourceOf(body, store.IndicatorTypes),
        Xid = new MemberReader(body, type.Entity).Text("xid"),
        Change = new IndicatorChange(),
        Metadata = new BatchMetadata(),
    };

    private (IndicatorType Type, ImmutableArray<string?> Keys) ReadValue(JsonElement body)
    {
        var type = store.IndicatorTypes.ByName(new MemberReader(body, "indicator").Text("type"))
            ?? throw ApiError.InvalidField("type", "indicator");
        return (type, ReadKeys(new MemberReader(body, type.Entity), type));
    }

    private ImmutableArray<string?> ReadKeys(MemberReader members, IndicatorType type)
    {
        // evidence.md §9.3: version 1 has the summary alone, and in version 2 the type's own members win over it.
        if (version is BatchVersion.V2 && type.KeyMembers.Any(name => members.Find(name) is not null))
        {
            return IndicatorReader.ReadKeys(members, type);
        }

        if (version is BatchVersion.V2 && members.Find("value1") is not null)
        {
            return IndicatorSummary.Accept(type, [.. type.KeyMembers.Select((_, index) => members.Text(Numbered("value", index)))]);
        }

        return IndicatorSummary.Parse(type, members.NonEmptyText("summary"));
    }

    private static string Numbered(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}{index + 1}");

    // evidence.md §9.3: the flags of hosts have other names here, and an item cannot report a false positive.
    private IndicatorChange ReadChange(MemberReader members, IndicatorType type)
    {
        var change = IndicatorReader.ReadChange(members, type, creates: true) with { ReportsFalsePositive = false };
        return version is BatchVersion.V1
            ? new IndicatorChange
            {
                Rating = change.Rating,
                Confidence = change.Confidence,
                Fields = [.. type.Fields.Select(_ => (object?)null)],
            }
            : change with { Fields = [.. type.Fields.Select((field, index) => ReadField(members, field.Name, change.Fields[index]))] };
    }

    private static object? ReadField(MemberReader members, string name, object? value) => name switch
    {
        "dnsActive" => members.Flag("flag1"),
        "whoisActive" => members.Flag("flag2"),
        "size" => value ?? members.Integer("intValue1"),
        _ => value,
    };

    private IEnumerable<BatchReference> ReadAssociations(MemberReader members, string entity)
    {
        // evidence.md §9.3: version 1 and SDKs send ids.
        var byId = BatchReferenceReader.ReadIds(members, "associatedGroup", entity);
        return version is BatchVersion.V1
            ? byId
            : byId.Concat(BatchReferenceReader.ReadGroups(members, entity)).Concat(_references.ReadIndicators(members, entity));
    }

    // evidence.md §12.1, 38: one object or an array of objects.
    private static ImmutableArray<FileOccurrence> ReadOccurrences(MemberReader members, string entity) =>
        members.Find(OccurrenceEntity) switch
        {
            null => [],
            { ValueKind: JsonValueKind.Object } one => [ReadOccurrence(one)],
            { ValueKind: JsonValueKind.Array } => [.. members.Objects(OccurrenceEntity)!.Select(ReadOccurrence)],
            _ => throw ApiError.InvalidField(OccurrenceEntity, entity),
        };

    private static FileOccurrence ReadOccurrence(JsonElement body)
    {
        var members = new MemberReader(body, OccurrenceEntity);
        var occurrence = new FileOccurrence
        {
            FileName = members.Text("fileName"),
            Path = members.Text("path"),
            Date = members.Date("date"),
        };
        return occurrence.IsEmpty ? throw ApiError.NotProperlyFormed() : occurrence;
    }
}
