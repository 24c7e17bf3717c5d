namespace ThreatConnect.Testing.Batch;

// Reads the groups of evidence.md §9.3, or refuses them like the REST requests.
internal sealed class BatchGroupReader(Store store)
{
    private const string FileSize = "fileSize";

    private readonly BatchReferenceReader references = new(store.IndicatorTypes);

    public BatchGroup Read(JsonElement body)
    {
        var draft = ReadDeleted(body);
        var members = new MemberReader(body, draft.Type.Entity);
        BatchDates.Check(members);
        CheckInsights(members, draft.Type);
        return draft with
        {
            Name = members.RequiredName(),
            Fields = ReadFields(members, draft.Type),
            Metadata = BatchMetadataReader.Read(body, draft.Type, store.AttributeTypes, BatchVersion.V2),
            Links = [.. BatchReferenceReader.ReadXids(body, draft.Type.Entity), .. references.ReadIndicators(body, draft.Type.Entity)],
        };
    }

    // evidence.md §9.2: to delete a group its type and xid are enough.
    public static BatchGroup ReadDeleted(JsonElement body)
    {
        var members = new MemberReader(body, "group");
        var type = GroupTypes.ByName(members.Text("type")) ?? throw ApiError.InvalidField("type", "group");
        var xid = BatchElements.Required(members.Text("xid"), "xid", type.Entity);
        return new BatchGroup { Type = type, Xid = xid, Source = xid, Name = "", Fields = [], Metadata = new BatchMetadata() };
    }

    // Whether a field is none of a content's: the file itself is uploaded later (evidence.md §9.3).
    public static bool IsOfFile(GroupType type, FieldDefinition field) =>
        type.Fields.Any(other => other.Name == FileSize) && field.Name is FileSize or "status";

    private static ImmutableArray<object?> ReadFields(MemberReader members, GroupType type)
    {
        // evidence.md §9.3: documents and reports need no name of a file here.
        var isFile = type.Fields.Any(field => field.Name == FileSize);
        var fields = FieldReader.Read(members, type, creates: !isFile);
        if (isFile && members.Flag("malware") is true && string.IsNullOrEmpty(members.Text("password")))
        {
            throw ApiError.InvalidField("password", type.Entity);
        }

        return [.. fields.Select((value, index) => IsOfFile(type, type.Fields[index]) ? null : value)];
    }

    // evidence.md §9.3: a summary names who made it.
    private static void CheckInsights(MemberReader members, GroupType type)
    {
        if (type.Name is "Document" or "Event" or "Report" && members.Text("insights") is not null)
        {
            BatchElements.Required(members.Text("aiProvider"), "aiProvider", type.Entity);
        }
    }
}
