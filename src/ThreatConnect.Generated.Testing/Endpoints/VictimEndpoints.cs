namespace ThreatConnect.Testing.Endpoints;

// The rows 197 to 201 of evidence.md §8.12.
internal static class VictimEndpoints
{
    private static readonly VictimResourceType s_resource = ResourceTypes.Victims;

    public static void Map(Router router)
    {
        ItemEndpoints.Map(router, s_resource, (context, selected) => context.Store.Victims.List(selected, context.Page()));
        router.Map("POST", $"v2/{s_resource.Branch}", CreateAsync);
        router.Map("PUT", $"v2/{s_resource.PathOf()}", UpdateAsync);
        router.Map("DELETE", $"v2/{s_resource.PathOf()}", DeleteAsync);
    }

    private static async Task CreateAsync(RequestContext context)
    {
        var owner = context.Owner();
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, s_resource.OnlyType.Entity);
        var victim = context.Store.Victims.Add(new Victim
        {
            Owner = owner,
            Name = members.RequiredName(),
            Fields = FieldReader.Read(members, s_resource.OnlyType, creates: true),
        });
        await s_resource.WriteAsync(context, victim, ItemShape.Created).ConfigureAwait(false);
    }

    // evidence.md §7.10: the name is required every time.
    private static async Task UpdateAsync(RequestContext context)
    {
        var existing = s_resource.Get(context);
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, s_resource.OnlyType.Entity);
        var name = members.RequiredName();
        var fields = FieldReader.Read(members, s_resource.OnlyType, creates: false);
        var victim = context.Store.Victims.Update(existing.Id, victim => victim with { Name = name, Fields = victim.Merge(fields) });
        await s_resource.WriteAsync(context, victim, ItemShape.Updated).ConfigureAwait(false);
    }

    private static Task DeleteAsync(RequestContext context)
    {
        context.Store.Victims.Delete(s_resource.Get(context).Id);
        return Envelope.WriteStatusAsync(context);
    }
}
