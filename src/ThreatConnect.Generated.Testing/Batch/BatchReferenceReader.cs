namespace ThreatConnect.Testing.Batch;

// Reads the references of items to other items (evidence.md §9.3).
internal sealed class BatchReferenceReader(IndicatorTypeDirectory types)
{
    // evidence.md §12.1, 39: objects with an xid, or texts as in older documents.
    public static IEnumerable<BatchReference> ReadGroups(MemberReader members, string entity)
    {
        const string name = "associatedGroups";
        return (members.Elements(name) ?? []).Select(element => element.ValueKind is JsonValueKind.Object
            ? BatchReference.To(new MemberReader(element, entity).NonEmptyText("groupXid"))
            : ReadXid(element, name, entity));
    }

    public static IEnumerable<BatchReference> ReadXids(MemberReader members, string entity)
    {
        const string name = "associatedGroupXid";
        return (members.Elements(name) ?? []).Select(element => ReadXid(element, name, entity));
    }

    public static IEnumerable<BatchReference> ReadIds(MemberReader members, string name, string entity) =>
        (members.Elements(name) ?? []).Select(element =>
            element.ValueKind is JsonValueKind.Number && element.TryGetInt64(out var id)
                ? new BatchReference { Id = id }
                : throw ApiError.InvalidField(name, entity));

    public IEnumerable<BatchReference> ReadIndicators(MemberReader members, string entity) =>
        (members.Objects("associatedIndicators") ?? []).Select(element =>
        {
            var reference = new MemberReader(element, entity);
            return ReadIndicator(reference.Text("indicatorType"), reference.Text("summary"));
        });

    public BatchReference ReadIndicator(string? typeName, string? summary)
    {
        const string entity = "association";
        var type = types.ByName(typeName) ?? throw ApiError.InvalidField("indicatorType", entity);
        return string.IsNullOrEmpty(summary)
            ? throw ApiError.InvalidField("summary", entity)
            : new BatchReference { IndicatorType = type, Keys = IndicatorSummary.Parse(type, summary) };
    }

    private static BatchReference ReadXid(JsonElement element, string name, string entity) =>
        element.ValueKind is JsonValueKind.String && new MemberReader(element, entity).StringOf(element, name) is { Length: > 0 } xid
            ? BatchReference.To(xid)
            : throw ApiError.InvalidField(name, entity);
}
