namespace ThreatConnect.Testing.Resources;

// A resource type whose items are of one class.
internal abstract class ResourceType<T>(string branch, string listKey) : ResourceType(branch)
    where T : Item
{
    public sealed override Type ItemClass => typeof(T);

    public sealed override Item GetItem(RequestContext context, string role = Item, Owner? owner = null) => Get(context, role, owner);

    public T Get(RequestContext context, string role = Item, Owner? owner = null) =>
        Find(context, TypeIn(context, role), role, owner) ?? throw ApiError.NotFound();

    public sealed override Task WriteAsync(RequestContext context, Item item, ItemShape shape)
    {
        var view = context.View(shape);
        return Envelope.WriteObjectAsync(
            context,
            shape is ItemShape.Created ? StatusCodes.Status201Created : StatusCodes.Status200OK,
            item.ItemType.Entity,
            writer => Write(writer, (T)item, view));
    }

    public sealed override Task ListAsync(RequestContext context, ItemType? type, IEnumerable<Item> items)
    {
        var selected = Selection(context, type);
        return WriteListAsync(context, type, Page<T>.Of(items.Cast<T>().Where(selected), context.Page()));
    }

    public Task WriteListAsync(RequestContext context, ItemType? type, Page<T> page)
    {
        var view = context.View((type ?? OnlyType) is null ? ItemShape.GenericList : ItemShape.TypedList);
        return Envelope.WriteListAsync(context, type?.Entity ?? listKey, page, (writer, item) => Write(writer, item, view));
    }

    // The items that the query selects, apart from its owners.
    public Func<T, bool> Selection(RequestContext context, ItemType? type)
    {
        var filtered = Filters(context, type);
        return item => (type is null || item.ItemType == type) && filtered(item);
    }

    protected abstract Func<T, bool> Filters(RequestContext context, ItemType? type);

    protected abstract T? Find(RequestContext context, ItemType type, string role, Owner? owner);

    protected abstract void Write(Utf8JsonWriter writer, T item, ItemView view);
}
