namespace ThreatConnect.Testing.Batch;

// Reads an entry of the association array (evidence.md §9.3).
internal sealed class BatchAssociationReader(IndicatorTypeDirectory types, IndicatorAssociationDirectory associations)
{
    private const string Entity = "association";

    private readonly BatchReferenceReader references = new(types);

    public BatchAssociation Read(JsonElement body)
    {
        var members = new MemberReader(body, Entity);
        var (one, other) = (ReadEnd(members, 1), ReadEnd(members, 2));
        var name = members.Text("associationType");
        var areIndicators = IsIndicator(members, 1) && IsIndicator(members, 2);
        return new BatchAssociation
        {
            Source = BatchSource.Of(body, types),
            One = one,
            Other = other,
            Association = areIndicators
                ? associations.ByName(name) ?? throw ApiError.InvalidField("associationType", Entity)
                : null,
        };
    }

    // evidence.md §9.3: the number wins over the reference, and only indicators have to say their type.
    private BatchReference ReadEnd(MemberReader members, int number)
    {
        if (members.Integer(Numbered("id", number)) is { } id)
        {
            return new BatchReference { Id = id };
        }

        var reference = BatchElements.Required(members.Text(Numbered("ref", number)), Numbered("ref", number), Entity);
        return IsIndicator(members, number)
            ? references.ReadIndicator(members.Text(Numbered("type", number)), reference)
            : BatchReference.To(reference);
    }

    private bool IsIndicator(MemberReader members, int number) => members.Text(Numbered("type", number)) switch
    {
        null => false,
        var name when types.ByName(name) is not null => true,
        var name when GroupTypes.ByName(name) is not null => false,
        _ => throw ApiError.InvalidField(Numbered("type", number), Entity),
    };

    private static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}_{number}");
}
