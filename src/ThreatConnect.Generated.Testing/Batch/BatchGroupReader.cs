namespace ThreatConnect.Testing.Batch;

// Reads the groups of evidence.md §9.3. Errors are the same as in other requests.
internal sealed class BatchGroupReader(Store store)
{
    private const string FileSize = "fileSize";

    private readonly BatchReferenceReader _references = new(store.IndicatorTypes);

    public BatchGroup Read(JsonElement body)
    {
        var draft = ReadDeleted(body);
        var members = new MemberReader(body, draft.Type.Entity);
        BatchItemReader.CheckDates(members);
        CheckInsights(members, draft.Type);
        return draft with
        {
            Name = members.RequiredName(),
            Fields = ReadFields(members, draft.Type),
            Metadata = BatchMetadataReader.Read(body, draft.Type, store.AttributeTypes, BatchVersion.V2),
            Associations =
            [
                .. BatchReferenceReader.ReadXids(members, draft.Type.Entity),
                .. _references.ReadIndicators(members, draft.Type.Entity),
            ],
        };
    }

    // evidence.md §9.2: the type and the xid are enough to delete a group.
    public static BatchGroup ReadDeleted(JsonElement body)
    {
        var type = GroupTypes.ByName(new MemberReader(body, "group").Text("type")) ?? throw ApiError.InvalidField("type", "group");
        var xid = new MemberReader(body, type.Entity).NonEmptyText("xid");
        return new BatchGroup { Type = type, Xid = xid, Source = xid, Name = "", Fields = [], Metadata = new BatchMetadata() };
    }

    // True for fields that a content cannot set, because the file is uploaded later (evidence.md §9.3).
    public static bool IsOfFile(GroupType type, FieldDefinition field) => HasFile(type) && field.Name is FileSize or "status";

    private static bool HasFile(GroupType type) => type.Fields.Any(field => field.Name == FileSize);

    private static ImmutableArray<object?> ReadFields(MemberReader members, GroupType type)
    {
        // evidence.md §9.3: documents and reports do not need the name of a file here.
        var hasFile = HasFile(type);
        var fields = FieldReader.Read(members, type, creates: !hasFile);
        if (hasFile && members.Flag("malware") is true && string.IsNullOrEmpty(members.Text("password")))
        {
            throw ApiError.InvalidField("password", type.Entity);
        }

        return [.. fields.Select((value, index) => IsOfFile(type, type.Fields[index]) ? null : value)];
    }

    // evidence.md §9.3: insights need the name of their provider.
    private static void CheckInsights(MemberReader members, GroupType type)
    {
        if (type.Name is "Document" or "Event" or "Report" && members.Text("insights") is not null)
        {
            members.NonEmptyText("aiProvider");
        }
    }
}
