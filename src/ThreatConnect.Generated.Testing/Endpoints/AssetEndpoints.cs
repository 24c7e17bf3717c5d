namespace ThreatConnect.Testing.Endpoints;

// Assets of adversaries and of victims: the rows 40 to 45 of evidence.md §8.4 and 202 to 207 of §8.12.
internal static class AssetEndpoints
{
    private const string Role = "asset";

    public static void Map(Router router)
    {
        Map(router, $"v2/{ItemKinds.Victims.PathOf()}", ItemKinds.VictimAssets, context => ItemKinds.Victims.Find(context));
        Map(router, "v2/groups/adversaries/{item}", ItemKinds.AdversaryAssets, FindAdversary);
    }

    private static void Map<T>(Router router, string holder, AssetKindOf<T> kind, Func<RequestContext, Item> findHolder)
        where T : Asset
    {
        router.Map("GET", $"{holder}/{kind.Branch}", context => ListAsync(context, type: null));
        router.Map("GET", $"{holder}/{kind.TypePathOf(Role)}", context => ListAsync(context, kind.TypeIn(context, Role)));
        router.Map("POST", $"{holder}/{kind.TypePathOf(Role)}", CreateAsync);
        router.Map("GET", $"{holder}/{kind.PathOf(Role)}", context => kind.WriteAsync(context, Find(context), ItemShape.Single));
        router.Map("PUT", $"{holder}/{kind.PathOf(Role)}", UpdateAsync);
        router.Map("DELETE", $"{holder}/{kind.PathOf(Role)}", DeleteAsync);

        T Find(RequestContext context)
        {
            var asset = kind.One(context, Role);
            return asset.HolderId == findHolder(context).Id ? asset : throw ApiError.NotFound();
        }

        Task ListAsync(RequestContext context, ItemType? type)
        {
            var id = findHolder(context).Id;
            var selected = kind.Selection(context, type);
            var page = kind.StoreIn(context.Store).List(asset => asset.HolderId == id && selected(asset), context.Page());
            return kind.WriteListAsync(context, type, page);
        }

        async Task CreateAsync(RequestContext context)
        {
            var found = findHolder(context);
            var type = kind.TypeIn(context, Role);
            var fields = await ReadAsync(context, type, creates: true).ConfigureAwait(false);
            var asset = kind.StoreIn(context.Store).Add(kind.New(found, type, fields));
            await kind.WriteAsync(context, asset, ItemShape.Created).ConfigureAwait(false);
        }

        async Task UpdateAsync(RequestContext context)
        {
            var existing = Find(context);
            var fields = await ReadAsync(context, existing.Type, creates: false).ConfigureAwait(false);
            var asset = kind.StoreIn(context.Store).Update(existing.Id, asset => asset with { Fields = asset.Merge(fields) });
            await kind.WriteAsync(context, asset, ItemShape.Updated).ConfigureAwait(false);
        }

        Task DeleteAsync(RequestContext context)
        {
            kind.StoreIn(context.Store).Delete(Find(context).Id);
            return Envelope.WriteStatusAsync(context);
        }
    }

    private static async Task<ImmutableArray<object?>> ReadAsync(RequestContext context, ItemType type, bool creates)
    {
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        return FieldReader.Read(new MemberReader(body.RootElement, type.Entity), type, creates);
    }

    private static Group FindAdversary(RequestContext context) =>
        context.Store.Groups.Find(context.Id(ItemKind.Item)) is { Type.Branch: "adversaries" } adversary ? adversary : throw ApiError.NotFound();
}
