namespace ThreatConnect.Testing.Endpoints;

/// <summary>The rows 197 to 201 of evidence.md §8.12.</summary>
internal static class VictimEndpoints
{
    private static readonly VictimKind Kind = ItemKinds.Victims;

    public static void Map(Router router)
    {
        ItemEndpoints.Map(router, Kind, (exchange, selected) => exchange.Store.Victims.List(selected, exchange.Page()));
        router.Map("POST", $"v2/{Kind.Branch}", CreateAsync);
        router.Map("PUT", $"v2/{Kind.PathOf()}", UpdateAsync);
        router.Map("DELETE", $"v2/{Kind.PathOf()}", DeleteAsync);
    }

    private static async Task CreateAsync(RequestContext exchange)
    {
        var owner = exchange.Owner();
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, Kind.OnlyType.Entity);
        var victim = exchange.Store.Victims.Add(new Victim
        {
            Owner = owner,
            Name = members.RequiredName(),
            Fields = FieldReader.Read(members, Kind.OnlyType, creates: true),
        });
        await Kind.WriteAsync(exchange, victim, ItemShape.Created).ConfigureAwait(false);
    }

    // evidence.md §7.10: the name is required every time.
    private static async Task UpdateAsync(RequestContext exchange)
    {
        var existing = Kind.One(exchange);
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, Kind.OnlyType.Entity);
        var name = members.RequiredName();
        var fields = FieldReader.Read(members, Kind.OnlyType, creates: false);
        var victim = exchange.Store.Victims.Update(existing.Id, victim => victim with { Name = name, Fields = victim.Merge(fields) });
        await Kind.WriteAsync(exchange, victim, ItemShape.Updated).ConfigureAwait(false);
    }

    private static Task DeleteAsync(RequestContext exchange)
    {
        exchange.Store.Victims.Delete(Kind.One(exchange).Id);
        return Envelope.WriteStatusAsync(exchange);
    }
}
