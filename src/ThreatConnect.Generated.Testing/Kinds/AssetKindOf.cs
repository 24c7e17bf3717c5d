namespace ThreatConnect.Testing.Kinds;

// A kind of assets, which paths also find under what they belong to.
internal abstract class AssetKindOf<T>(string branch, string listKey, IReadOnlyList<ItemType> types) : ItemKindOf<T>(branch, listKey)
    where T : Asset
{
    // evidence.md §4.5: there are no filters for assets.
    private static readonly FilterTable<T> NoFilters = new([]);

    public abstract ItemStore<T> StoreIn(Store store);

    public abstract T New(Item holder, ItemType type, ImmutableArray<object?> fields);

    protected sealed override ItemType? TypeOf(RequestContext context, string branch) => types.FirstOrDefault(type => type.Branch == branch);

    protected sealed override T? Look(RequestContext context, ItemType type, string role, Owner? owner) =>
        StoreIn(context.Store).Find(context.Id(role)) is { } asset && asset.Type == type ? asset : null;

    protected sealed override Func<T, bool> Filters(RequestContext context, ItemType? type) => NoFilters.Parse(context.Query).Matches;

    protected sealed override void Write(Utf8JsonWriter writer, T item, ItemView view) => AssetWriter.Write(writer, item, view);
}
