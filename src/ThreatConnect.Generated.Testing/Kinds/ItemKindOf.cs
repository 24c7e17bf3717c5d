namespace ThreatConnect.Testing.Kinds;

/// <summary>A kind whose items are of a class.</summary>
internal abstract class ItemKindOf<T>(string branch, string listKey) : ItemKind(branch)
    where T : Item
{
    public sealed override Type ItemClass => typeof(T);

    public sealed override Item Find(RequestContext exchange, string role = Item, Owner? owner = null) => One(exchange, role, owner);

    /// <summary>As <see cref="Find"/>.</summary>
    public T One(RequestContext exchange, string role = Item, Owner? owner = null) =>
        Look(exchange, TypeIn(exchange, role), role, owner) ?? throw Refusal.NotFound();

    public sealed override Task WriteAsync(RequestContext exchange, Item item, ItemShape shape)
    {
        var view = exchange.View(shape);
        return Envelope.WriteObjectAsync(
            exchange,
            shape is ItemShape.Created ? StatusCodes.Status201Created : StatusCodes.Status200OK,
            item.ItemType.Entity,
            writer => Write(writer, (T)item, view));
    }

    public sealed override Task ListAsync(RequestContext exchange, ItemType? type, IEnumerable<Item> items)
    {
        var selected = Selection(exchange, type);
        return WriteListAsync(exchange, type, Page<T>.Of(items.Cast<T>().Where(selected), exchange.Page()));
    }

    public Task WriteListAsync(RequestContext exchange, ItemType? type, Page<T> page)
    {
        var view = exchange.View((type ?? OnlyType) is null ? ItemShape.GenericList : ItemShape.TypedList);
        return Envelope.WriteListAsync(exchange, type?.Entity ?? listKey, page, (writer, item) => Write(writer, item, view));
    }

    /// <summary>Which items the query asks for, apart from owners.</summary>
    public Func<T, bool> Selection(RequestContext exchange, ItemType? type)
    {
        var filtered = Filters(exchange, type);
        return item => (type is null || item.ItemType == type) && filtered(item);
    }

    protected abstract Func<T, bool> Filters(RequestContext exchange, ItemType? type);

    protected abstract T? Look(RequestContext exchange, ItemType type, string role, Owner? owner);

    protected abstract void Write(Utf8JsonWriter writer, T item, ItemView view);
}
