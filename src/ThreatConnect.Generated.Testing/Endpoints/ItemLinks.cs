namespace ThreatConnect.Testing.Endpoints;

// What a path links items with: a tag, a label, or another item.
internal sealed record ItemLinks
{
    // The linked items of a class, in the order of their numbers.
    public required Func<RequestContext, Type, IReadOnlyList<Item>> Items { get; init; }

    // The owner in which an item is looked up when the query names none.
    public Func<RequestContext, Owner?> Owner { get; init; } = _ => null;

    // Whether the path of one item answers it.
    public bool ShowsOne { get; init; } = true;

    // Links an item, or refuses to; null when the path cannot do it.
    public Action<RequestContext, Item>? Add { get; init; }

    // Undoes it, or tells that the item was not linked; null when the path cannot do it.
    public Func<RequestContext, Item, bool>? Remove { get; init; }
}
