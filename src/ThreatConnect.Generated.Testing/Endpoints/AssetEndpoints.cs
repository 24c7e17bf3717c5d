namespace ThreatConnect.Testing.Endpoints;

// Assets of adversaries and of victims: the rows 40 to 45 of evidence.md §8.4 and 202 to 207 of §8.12.
internal static class AssetEndpoints
{
    private const string Role = "asset";

    public static void Map(Router router)
    {
        Map(router, $"v2/{ResourceTypes.Victims.PathOf()}", ResourceTypes.VictimAssets, context => ResourceTypes.Victims.GetItem(context));
        Map(router, "v2/groups/adversaries/{item}", ResourceTypes.AdversaryAssets, FindAdversary);
    }

    private static void Map<T>(Router router, string holder, AssetResourceType<T> resource, Func<RequestContext, Item> findHolder)
        where T : Asset
    {
        router.Map("GET", $"{holder}/{resource.Branch}", context => ListAsync(context, type: null));
        router.Map("GET", $"{holder}/{resource.TypePathOf(Role)}", context => ListAsync(context, resource.TypeIn(context, Role)));
        router.Map("POST", $"{holder}/{resource.TypePathOf(Role)}", CreateAsync);
        router.Map("GET", $"{holder}/{resource.PathOf(Role)}", context => resource.WriteAsync(context, Find(context), ItemShape.Single));
        router.Map("PUT", $"{holder}/{resource.PathOf(Role)}", UpdateAsync);
        router.Map("DELETE", $"{holder}/{resource.PathOf(Role)}", DeleteAsync);

        T Find(RequestContext context)
        {
            var asset = resource.Get(context, Role);
            return asset.HolderId == findHolder(context).Id ? asset : throw ApiError.NotFound();
        }

        Task ListAsync(RequestContext context, ItemType? type)
        {
            var id = findHolder(context).Id;
            var selected = resource.Selection(context, type);
            var page = resource.StoreIn(context.Store).List(asset => asset.HolderId == id && selected(asset), context.Page());
            return resource.WriteListAsync(context, type, page);
        }

        async Task CreateAsync(RequestContext context)
        {
            var found = findHolder(context);
            var type = resource.TypeIn(context, Role);
            var fields = await ReadAsync(context, type, creates: true).ConfigureAwait(false);
            var asset = resource.StoreIn(context.Store).Add(resource.New(found, type, fields));
            await resource.WriteAsync(context, asset, ItemShape.Created).ConfigureAwait(false);
        }

        async Task UpdateAsync(RequestContext context)
        {
            var existing = Find(context);
            var fields = await ReadAsync(context, existing.Type, creates: false).ConfigureAwait(false);
            var asset = resource.StoreIn(context.Store).Update(existing.Id, asset => asset with { Fields = asset.Merge(fields) });
            await resource.WriteAsync(context, asset, ItemShape.Updated).ConfigureAwait(false);
        }

        Task DeleteAsync(RequestContext context)
        {
            resource.StoreIn(context.Store).Delete(Find(context).Id);
            return Envelope.WriteStatusAsync(context);
        }
    }

    private static async Task<ImmutableArray<object?>> ReadAsync(RequestContext context, ItemType type, bool creates)
    {
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        return FieldReader.Read(new MemberReader(body.RootElement, type.Entity), type, creates);
    }

    private static Group FindAdversary(RequestContext context) =>
        context.Store.Groups.Find(context.Id(ResourceType.Item)) is { Type.Branch: "adversaries" } adversary
            ? adversary
            : throw ApiError.NotFound();
}
