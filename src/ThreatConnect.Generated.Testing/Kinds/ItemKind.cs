namespace ThreatConnect.Testing.Kinds;

/// <summary>A kind of items as requests meet it: how paths name its items, and how answers show them.</summary>
internal abstract class ItemKind(string branch)
{
    /// <summary>The name, in a path, of the item that a request is about.</summary>
    public const string Item = "item";

    /// <summary>The name, in a path, of the item that is linked with the one that the request is about.</summary>
    public const string Associated = "associated";

    /// <summary>The segment of the kind, such as <c>groups</c>.</summary>
    public string Branch { get; } = branch;

    /// <summary>The class that holds items of the kind.</summary>
    public abstract Type ItemClass { get; }

    /// <summary>The type of all items, or <see langword="null"/> when paths name the type.</summary>
    public virtual ItemType? OnlyType => null;

    /// <summary>The part of a path that names one item, such as <c>groups/{itemType}/{item}</c>.</summary>
    public string PathOf(string role = Item) => OnlyType is null ? $"{TypePathOf(role)}/{{{role}}}" : $"{Branch}/{{{role}}}";

    /// <summary>The part of a path that names one type, such as <c>groups/{itemType}</c>.</summary>
    public string TypePathOf(string role = Item) => $"{Branch}/{{{role}Type}}";

    /// <summary>The type that a path names.</summary>
    public ItemType TypeIn(RequestContext context, string role = Item) =>
        OnlyType ?? TypeOf(context, context.RouteValues[role + "Type"]) ?? throw ApiError.NotFound();

    /// <summary>
    /// The item that a path names. evidence.md §3.2: what is addressed by its value lives in the owner that the query names,
    /// or else in <paramref name="owner"/>, or else in the API user's organization.
    /// </summary>
    public abstract Item Find(RequestContext context, string role = Item, Owner? owner = null);

    public abstract Task WriteAsync(RequestContext context, Item item, ItemShape shape);

    /// <summary>Answers those of the items that are of the type (any when <see langword="null"/>) and that the query selects.</summary>
    public abstract Task ListAsync(RequestContext context, ItemType? type, IEnumerable<Item> items);

    protected virtual ItemType? TypeOf(RequestContext context, string branch) => null;
}
