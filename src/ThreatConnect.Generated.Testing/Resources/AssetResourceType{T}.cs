namespace ThreatConnect.Testing.Resources;

// A resource type of assets, whose paths are below those of an item.
internal abstract class AssetResourceType<T>(string branch, string listKey, IReadOnlyList<ItemType> types)
    : ResourceType<T>(branch, listKey)
    where T : Asset
{
    // evidence.md §4.5: lists of assets cannot be filtered.
    private static readonly FilterTable<T> s_noFilters = new([]);

    public abstract ItemStore<T> StoreIn(Store store);

    public abstract T New(Item holder, ItemType type, ImmutableArray<object?> fields);

    protected sealed override ItemType? TypeOf(RequestContext context, string branch) =>
        types.FirstOrDefault(type => type.Branch == branch);

    protected sealed override T? Find(RequestContext context, ItemType type, string role, Owner? owner) =>
        StoreIn(context.Store).Find(context.Id(role)) is { } asset && asset.Type == type ? asset : null;

    protected sealed override Func<T, bool> Filters(RequestContext context, ItemType? type) => s_noFilters.Parse(context.Query).Matches;

    protected sealed override void Write(Utf8JsonWriter writer, T item, ItemView view) => VictimWriter.WriteAsset(writer, item, view);
}

internal sealed class AdversaryAssetResourceType()
    : AssetResourceType<AdversaryAsset>("adversaryAssets", "bucketAsset", AssetTypes.OfAdversaries)
{
    public override ItemStore<AdversaryAsset> StoreIn(Store store) => store.AdversaryAssets;

    public override AdversaryAsset New(Item holder, ItemType type, ImmutableArray<object?> fields) =>
        new() { HolderId = holder.Id, Owner = holder.Owner, Type = type, Fields = fields };
}

internal sealed class VictimAssetResourceType() : AssetResourceType<VictimAsset>("victimAssets", "victimAsset", AssetTypes.OfVictims)
{
    public override ItemStore<VictimAsset> StoreIn(Store store) => store.VictimAssets;

    public override VictimAsset New(Item holder, ItemType type, ImmutableArray<object?> fields) =>
        new() { HolderId = holder.Id, Owner = holder.Owner, Type = type, Fields = fields };
}
