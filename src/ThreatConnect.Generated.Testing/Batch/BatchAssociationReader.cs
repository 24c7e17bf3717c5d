namespace ThreatConnect.Testing.Batch;

// Reads an item of the association array (evidence.md §9.3).
internal sealed class BatchAssociationReader(Store store)
{
    private const string Entity = "association";

    private readonly BatchReferenceReader _references = new(store.IndicatorTypes);

    public BatchAssociation Read(JsonElement body)
    {
        var members = new MemberReader(body, Entity);
        var (one, other) = (ReadEnd(members, 1), ReadEnd(members, 2));
        var name = members.Text("associationType");
        var areIndicators = IsIndicator(members, 1) && IsIndicator(members, 2);
        return new BatchAssociation
        {
            Source = BatchItemReader.SourceOf(body, store.IndicatorTypes),
            One = one,
            Other = other,
            Association = areIndicators
                ? store.IndicatorAssociations.ByName(name) ?? throw ApiError.InvalidField("associationType", Entity)
                : null,
        };
    }

    // evidence.md §9.3: the id wins over the reference, and only indicators have to give their type.
    private BatchReference ReadEnd(MemberReader members, int number)
    {
        if (members.Integer(Numbered("id", number)) is { } id)
        {
            return new BatchReference { Id = id };
        }

        var reference = members.NonEmptyText(Numbered("ref", number));
        return IsIndicator(members, number)
            ? _references.ReadIndicator(members.Text(Numbered("type", number)), reference)
            : BatchReference.To(reference);
    }

    private bool IsIndicator(MemberReader members, int number) => members.Text(Numbered("type", number)) switch
    {
        null => false,
        var name when store.IndicatorTypes.ByName(name) is not null => true,
        var name when GroupTypes.ByName(name) is not null => false,
        _ => throw ApiError.InvalidField(Numbered("type", number), Entity),
    };

    private static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}_{number}");
}
