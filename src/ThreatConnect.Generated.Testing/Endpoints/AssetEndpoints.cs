namespace ThreatConnect.Testing.Endpoints;

/// <summary>Assets of adversaries and of victims: the rows 40 to 45 of evidence.md §8.4 and 202 to 207 of §8.12.</summary>
internal static class AssetEndpoints
{
    private const string Role = "asset";

    public static void Map(Router router)
    {
        Map(router, $"v2/{ItemKinds.Victims.PathOf()}", ItemKinds.VictimAssets, exchange => ItemKinds.Victims.Find(exchange));
        Map(router, "v2/groups/adversaries/{item}", ItemKinds.AdversaryAssets, FindAdversary);
    }

    private static void Map<T>(Router router, string holder, AssetKindOf<T> kind, Func<RequestContext, Item> findHolder)
        where T : Asset
    {
        router.Map("GET", $"{holder}/{kind.Branch}", exchange => ListAsync(exchange, type: null));
        router.Map("GET", $"{holder}/{kind.TypePathOf(Role)}", exchange => ListAsync(exchange, kind.TypeIn(exchange, Role)));
        router.Map("POST", $"{holder}/{kind.TypePathOf(Role)}", CreateAsync);
        router.Map("GET", $"{holder}/{kind.PathOf(Role)}", exchange => kind.WriteAsync(exchange, Find(exchange), ItemShape.Single));
        router.Map("PUT", $"{holder}/{kind.PathOf(Role)}", UpdateAsync);
        router.Map("DELETE", $"{holder}/{kind.PathOf(Role)}", DeleteAsync);

        T Find(RequestContext exchange)
        {
            var asset = kind.One(exchange, Role);
            return asset.HolderId == findHolder(exchange).Id ? asset : throw Refusal.NotFound();
        }

        Task ListAsync(RequestContext exchange, ItemType? type)
        {
            var id = findHolder(exchange).Id;
            var selected = kind.Selection(exchange, type);
            var page = kind.StoreIn(exchange.Store).List(asset => asset.HolderId == id && selected(asset), exchange.Page());
            return kind.WriteListAsync(exchange, type, page);
        }

        async Task CreateAsync(RequestContext exchange)
        {
            var found = findHolder(exchange);
            var type = kind.TypeIn(exchange, Role);
            var fields = await ReadAsync(exchange, type, creates: true).ConfigureAwait(false);
            var asset = kind.StoreIn(exchange.Store).Add(kind.New(found, type, fields));
            await kind.WriteAsync(exchange, asset, ItemShape.Created).ConfigureAwait(false);
        }

        async Task UpdateAsync(RequestContext exchange)
        {
            var existing = Find(exchange);
            var fields = await ReadAsync(exchange, existing.Type, creates: false).ConfigureAwait(false);
            var asset = kind.StoreIn(exchange.Store).Update(existing.Id, asset => asset with { Fields = asset.Merge(fields) });
            await kind.WriteAsync(exchange, asset, ItemShape.Updated).ConfigureAwait(false);
        }

        Task DeleteAsync(RequestContext exchange)
        {
            kind.StoreIn(exchange.Store).Delete(Find(exchange).Id);
            return Envelope.WriteStatusAsync(exchange);
        }
    }

    private static async Task<ImmutableArray<object?>> ReadAsync(RequestContext exchange, ItemType type, bool creates)
    {
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        return FieldReader.Read(new MemberReader(body.RootElement, type.Entity), type, creates);
    }

    private static Group FindAdversary(RequestContext exchange) =>
        exchange.Store.Groups.Find(exchange.Id(ItemKind.Item)) is { Type.Branch: "adversaries" } adversary ? adversary : throw Refusal.NotFound();
}
