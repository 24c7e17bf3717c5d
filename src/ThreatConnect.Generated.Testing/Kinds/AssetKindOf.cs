namespace ThreatConnect.Testing.Kinds;

/// <summary>A kind of assets, which paths also find under what they belong to.</summary>
internal abstract class AssetKindOf<T>(string branch, string listKey, IReadOnlyList<ItemType> types) : ItemKindOf<T>(branch, listKey)
    where T : Asset
{
    // evidence.md §4.5: there are no filters for assets.
    private static readonly FilterTable<T> NoFilters = new([]);

    public abstract ItemStore<T> StoreIn(Store store);

    public abstract T New(Item holder, ItemType type, ImmutableArray<object?> fields);

    protected sealed override ItemType? TypeOf(RequestContext exchange, string branch) => types.FirstOrDefault(type => type.Branch == branch);

    protected sealed override T? Look(RequestContext exchange, ItemType type, string role, Owner? owner) =>
        StoreIn(exchange.Store).Find(exchange.Id(role)) is { } asset && asset.Type == type ? asset : null;

    protected sealed override Func<T, bool> Filters(RequestContext exchange, ItemType? type) => NoFilters.Parse(exchange.Query).Matches;

    protected sealed override void Write(Utf8JsonWriter writer, T item, ItemView view) => AssetWriter.Write(writer, item, view);
}
