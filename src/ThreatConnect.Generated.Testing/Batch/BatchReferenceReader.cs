namespace ThreatConnect.Testing.Batch;

// Reads what items refer to (evidence.md §9.3).
internal sealed class BatchReferenceReader(IndicatorTypeDirectory types)
{
    // Objects with a xid, or texts as in older documents (evidence.md §12.1, 39).
    public static IEnumerable<BatchReference> ReadGroups(JsonElement body, string entity) =>
        (BatchElements.Find(body, "associatedGroups", entity) ?? []).Select(element => element.ValueKind is JsonValueKind.String
            ? ReadXid(element, "associatedGroups", entity)
            : BatchReference.To(BatchElements.Required(
                new MemberReader(BatchElements.Object(element, "associatedGroups", entity), entity).Text("groupXid"), "groupXid", entity)));

    // The texts of a group's own member.
    public static IEnumerable<BatchReference> ReadXids(JsonElement body, string entity) =>
        (BatchElements.Find(body, "associatedGroupXid", entity) ?? []).Select(element => ReadXid(element, "associatedGroupXid", entity));

    public IEnumerable<BatchReference> ReadIndicators(JsonElement body, string entity) =>
        (BatchElements.FindObjects(body, "associatedIndicators", entity) ?? []).Select(element =>
        {
            var members = new MemberReader(element, entity);
            return ReadIndicator(members.Text("indicatorType"), members.Text("summary"));
        });

    public BatchReference ReadIndicator(string? typeName, string? summary)
    {
        var type = types.ByName(typeName) ?? throw ApiError.InvalidField("indicatorType", "association");
        return new BatchReference
        {
            IndicatorType = type,
            Keys = IndicatorSummary.Parse(type, BatchElements.Required(summary, "summary", "association")),
        };
    }

    public static BatchReference ReadNumber(JsonElement element, string name, string entity) =>
        element.ValueKind is JsonValueKind.Number && element.TryGetInt64(out var id)
            ? new BatchReference { Id = id }
            : throw ApiError.InvalidField(name, entity);

    private static BatchReference ReadXid(JsonElement element, string name, string entity) => BatchReference.To(
        element.ValueKind is JsonValueKind.String
            ? BatchElements.Required(new MemberReader(element, entity).StringOf(element, name), name, entity)
            : throw ApiError.InvalidField(name, entity));
}
