namespace ThreatConnect.Testing.Resources;

// A resource of items as requests meet it: how paths name its items, and how answers show them.
internal abstract class ResourceType(string branch)
{
    // The name, in a path, of the item that a request is about.
    public const string Item = "item";

    // The name, in a path, of the item that is linked with the one that the request is about.
    public const string Associated = "associated";

    // The segment of the resource, such as groups.
    public string Branch { get; } = branch;

    // The class that holds items of the resource.
    public abstract Type ItemClass { get; }

    // The type of all items, or null when paths name the type.
    public virtual ItemType? OnlyType => null;

    // The part of a path that names one item, such as groups/{itemType}/{item}.
    public string PathOf(string role = Item) => OnlyType is null ? $"{TypePathOf(role)}/{{{role}}}" : $"{Branch}/{{{role}}}";

    // The part of a path that names one type, such as groups/{itemType}.
    public string TypePathOf(string role = Item) => $"{Branch}/{{{role}Type}}";

    // The type that a path names.
    public ItemType TypeIn(RequestContext context, string role = Item) =>
        OnlyType ?? TypeOf(context, context.RouteValues[role + "Type"]) ?? throw ApiError.NotFound();

    // The item that a path names. evidence.md §3.2: what is addressed by its value lives in the owner that the query names, or else in
    // owner, or else in the API user's organization.
    public abstract Item GetItem(RequestContext context, string role = Item, Owner? owner = null);

    public abstract Task WriteAsync(RequestContext context, Item item, ItemShape shape);

    // Answers those of the items that are of the type (any when null) and that the query selects.
    public abstract Task ListAsync(RequestContext context, ItemType? type, IEnumerable<Item> items);

    protected virtual ItemType? TypeOf(RequestContext context, string branch) => null;
}
