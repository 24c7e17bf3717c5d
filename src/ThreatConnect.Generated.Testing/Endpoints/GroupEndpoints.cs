namespace ThreatConnect.Testing.Endpoints;

/// <summary>The rows 8 to 13 of evidence.md §8.2.</summary>
internal static class GroupEndpoints
{
    private static readonly GroupKind Kind = ItemKinds.Groups;

    public static void Map(Router router)
    {
        ItemEndpoints.Map(router, Kind, (exchange, selected) => exchange.Store.Groups.List(selected, exchange.Page()));
        router.Map("POST", $"v2/{Kind.TypePathOf()}", CreateAsync);
        router.Map("PUT", $"v2/{Kind.PathOf()}", UpdateAsync);
        router.Map("DELETE", $"v2/{Kind.PathOf()}", DeleteAsync);
    }

    private static async Task CreateAsync(RequestContext exchange)
    {
        var type = (GroupType)Kind.TypeIn(exchange);
        var owner = exchange.Owner();
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, type.Entity);
        var group = exchange.Store.Groups.Add(new Group
        {
            Type = type,
            Owner = owner,
            Name = members.RequiredName(),
            Fields = FieldReader.Read(members, type, creates: true),
        });
        await Kind.WriteAsync(exchange, group, ItemShape.Created).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(RequestContext exchange)
    {
        var existing = Kind.One(exchange);
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, existing.Type.Entity);
        // evidence.md §5.1: a signature wants its name with every update too.
        var needsName = existing.Type.Fields.Any(field => field.Input is FieldInput.RequiredAlways);
        var name = needsName ? members.RequiredName() : members.Name();
        var fields = FieldReader.Read(members, existing.Type, creates: false);
        var group = exchange.Store.Groups.Update(existing.Id, group => group with
        {
            Name = name ?? group.Name,
            Fields = group.Merge(fields),
        });
        await Kind.WriteAsync(exchange, group, ItemShape.Updated).ConfigureAwait(false);
    }

    private static Task DeleteAsync(RequestContext exchange)
    {
        exchange.Store.Groups.Delete(Kind.One(exchange).Id);
        return Envelope.WriteStatusAsync(exchange);
    }
}
