namespace ThreatConnect.Testing.Endpoints;

// The rows 8 to 13 of evidence.md §8.2.
internal static class GroupEndpoints
{
    private static readonly GroupKind Kind = ItemKinds.Groups;

    public static void Map(Router router)
    {
        ItemEndpoints.Map(router, Kind, (context, selected) => context.Store.Groups.List(selected, context.Page()));
        router.Map("POST", $"v2/{Kind.TypePathOf()}", CreateAsync);
        router.Map("PUT", $"v2/{Kind.PathOf()}", UpdateAsync);
        router.Map("DELETE", $"v2/{Kind.PathOf()}", DeleteAsync);
    }

    private static async Task CreateAsync(RequestContext context)
    {
        var type = (GroupType)Kind.TypeIn(context);
        var owner = context.Owner();
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, type.Entity);
        var group = context.Store.Groups.Add(new Group
        {
            Type = type,
            Owner = owner,
            Name = members.RequiredName(),
            Fields = FieldReader.Read(members, type, creates: true),
        });
        await Kind.WriteAsync(context, group, ItemShape.Created).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(RequestContext context)
    {
        var existing = Kind.One(context);
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, existing.Type.Entity);
        // evidence.md §5.1: a signature wants its name with every update too.
        var needsName = existing.Type.Fields.Any(field => field.Input is FieldInput.RequiredAlways);
        var name = needsName ? members.RequiredName() : members.Name();
        var fields = FieldReader.Read(members, existing.Type, creates: false);
        var group = context.Store.Groups.Update(existing.Id, group => group with
        {
            Name = name ?? group.Name,
            Fields = group.Merge(fields),
        });
        await Kind.WriteAsync(context, group, ItemShape.Updated).ConfigureAwait(false);
    }

    private static Task DeleteAsync(RequestContext context)
    {
        context.Store.Groups.Delete(Kind.One(context).Id);
        return Envelope.WriteStatusAsync(context);
    }
}
