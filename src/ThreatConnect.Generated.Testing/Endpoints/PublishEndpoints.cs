namespace ThreatConnect.Testing.Endpoints;

// The row 22 of evidence.md §8.2. There is nowhere to publish to: the request is checked, and taken.
internal static class PublishEndpoints
{
    private static readonly GroupKind Kind = ItemKinds.Groups;

    public static void Map(Router router) => router.Map("POST", $"v2/{Kind.PathOf()}/publish", async context =>
    {
        var entity = Kind.One(context).Type.Entity;
        using var body = await RequestBody.ReadOptionalObjectAsync(context).ConfigureAwait(false);
        if (body is not null)
        {
            var members = new MemberReader(body.RootElement, entity);
            members.Flag("excludeUnlabeled");
            CheckLabels(members, entity);
        }

        await Envelope.WriteStatusAsync(context).ConfigureAwait(false);
    });

    private static void CheckLabels(MemberReader members, string entity)
    {
        const string name = "securityLabelList";
        if (members.Find(name) is { } labels
            && (labels.ValueKind is not JsonValueKind.Array || labels.EnumerateArray().Any(label => label.ValueKind is not JsonValueKind.String)))
        {
            throw ApiError.InvalidField(name, entity);
        }
    }
}
