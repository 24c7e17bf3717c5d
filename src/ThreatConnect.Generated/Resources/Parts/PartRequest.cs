using ThreatConnect.Protocol;

namespace ThreatConnect.Resources.Parts;

// The request that adds a part to an object, or removes it. What makes the request has validated the part.
internal sealed class PartRequest<TObject, TResponse>(
    ObjectPart part, string name, Func<TObject, CancellationToken, Task<TResponse>> sendAsync)
    where TResponse : Response
{
    public ObjectPart Part => part;

    public string Name => name;

    public Task<TResponse> SendAsync(TObject item, CancellationToken cancellationToken) => sendAsync(item, cancellationToken);
}

internal static class PartRequest
{
    public static PartRequest<IRawAssociable, Response> OfTag(string tag)
    {
        PartCheck.Tag(tag, nameof(ObjectParts.Tags));
        return Of(ObjectPart.Tag, tag, (raw, token) => raw.AddTagAsync(tag, token));
    }

    public static PartRequest<IRawAssociable, Response> OfSecurityLabel(string label)
    {
        PartCheck.SecurityLabel(label, nameof(ObjectParts.SecurityLabels));
        return Of(ObjectPart.SecurityLabel, label, (raw, token) => raw.AddSecurityLabelAsync(label, token));
    }

    public static PartRequest<IRawAssociable, Response> OfAttribute(AttributeCreate attribute)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        var body = RawBody.Of(attribute);
        return Of(ObjectPart.Attribute, attribute.Type, (raw, token) => raw.AddAttributeAsync(body, token));
    }

    public static PartRequest<IRawAssociable, Response> OfAssociation(ItemHandle item, ApiContext scope)
    {
        ArgumentNullException.ThrowIfNull(item);
        item.CheckIn(scope);
        return Of(ObjectPart.Association, item.DescribeAssociation(), item.SendAssociateAsync);
    }

    private static PartRequest<IRawAssociable, Response> Of(
        ObjectPart part, string name, Func<IRawAssociable, CancellationToken, Task<RawResponse>> sendAsync) => new(
        part,
        name,
        async (raw, token) => ResponseReader.ReadSuccess(await sendAsync(raw, token).ConfigureAwait(false)));
}
