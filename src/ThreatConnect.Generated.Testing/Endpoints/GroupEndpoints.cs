namespace ThreatConnect.Testing.Endpoints;

// The rows 8 to 13 of evidence.md §8.2.
internal static class GroupEndpoints
{
    private static readonly GroupResourceType s_resource = ResourceTypes.Groups;

    public static void Map(Router router)
    {
        ItemEndpoints.Map(router, s_resource, (context, selected) => context.Store.Groups.List(selected, context.Page()));
        router.Map("POST", $"v2/{s_resource.TypePathOf()}", CreateAsync);
        router.Map("PUT", $"v2/{s_resource.PathOf()}", UpdateAsync);
        router.Map("DELETE", $"v2/{s_resource.PathOf()}", DeleteAsync);
    }

    private static async Task CreateAsync(RequestContext context)
    {
        var type = (GroupType)s_resource.TypeIn(context);
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
        await s_resource.WriteAsync(context, group, ItemShape.Created).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(RequestContext context)
    {
        var existing = s_resource.Get(context);
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, existing.Type.Entity);
        // evidence.md §5.1: the name of a signature is required in updates too.
        var needsName = existing.Type.Fields.Any(field => field.Input is FieldInput.RequiredAlways);
        var name = needsName ? members.RequiredName() : members.Name();
        var fields = FieldReader.Read(members, existing.Type, creates: false);
        var group = context.Store.Groups.Update(existing.Id, group => group with
        {
            Name = name ?? group.Name,
            Fields = group.Merge(fields),
        });
        await s_resource.WriteAsync(context, group, ItemShape.Updated).ConfigureAwait(false);
    }

    private static Task DeleteAsync(RequestContext context)
    {
        context.Store.Groups.Delete(s_resource.Get(context).Id);
        return Envelope.WriteStatusAsync(context);
    }
}
