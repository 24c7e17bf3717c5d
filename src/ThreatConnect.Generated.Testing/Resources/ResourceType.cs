namespace ThreatConnect.Testing.Resources;

// A type of resources: how paths address its items, and how responses contain them.
internal abstract class ResourceType(string branch)
{
    // The name of the path parameter of an item.
    public const string Item = "item";

    // The name of the path parameter of an associated item.
    public const string Associated = "associated";

    // The path segment, such as groups.
    public string Branch { get; } = branch;

    // The class of the items.
    public abstract Type ItemClass { get; }

    // The type of all items, or null if paths contain the type.
    public virtual ItemType? OnlyType => null;

    // The part of a path that addresses an item, such as groups/{itemType}/{item}.
    public string PathOf(string role = Item) => OnlyType is null ? $"{TypePathOf(role)}/{{{role}}}" : $"{Branch}/{{{role}}}";

    // The part of a path that addresses a type, such as groups/{itemType}.
    public string TypePathOf(string role = Item) => $"{Branch}/{{{role}Type}}";

    // Gets the type of the path.
    public ItemType TypeIn(RequestContext context, string role = Item) =>
        OnlyType ?? TypeOf(context, context.RouteValues[role + "Type"]) ?? throw ApiError.NotFound();

    // Gets the item of the path. evidence.md §3.2: an item that is addressed by its value is in the owner of the query, or else in the
    // given owner, or else in the organization of the API user.
    public abstract Item GetItem(RequestContext context, string role = Item, Owner? owner = null);

    public abstract Task WriteAsync(RequestContext context, Item item, ItemShape shape);

    // Writes those of the items that have the type (any type if it is null) and that the query selects.
    public abstract Task ListAsync(RequestContext context, ItemType? type, IEnumerable<Item> items);

    protected virtual ItemType? TypeOf(RequestContext context, string branch) => null;
}
