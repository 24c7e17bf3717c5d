namespace ThreatConnect.Testing.Endpoints;

/// <summary>What a path links items with: a tag, a label, or another item.</summary>
internal sealed record ItemLinks
{
    /// <summary>The linked items of a class, in the order of their numbers.</summary>
    public required Func<RequestContext, Type, IReadOnlyList<Item>> Items { get; init; }

    /// <summary>The owner in which an item is looked up when the query names none.</summary>
    public Func<RequestContext, Owner?> Owner { get; init; } = _ => null;

    /// <summary>Whether the path of one item answers it.</summary>
    public bool ShowsOne { get; init; } = true;

    /// <summary>Links an item, or refuses to; <see langword="null"/> when the path cannot do it.</summary>
    public Action<RequestContext, Item>? Add { get; init; }

    /// <summary>Undoes it, or tells that the item was not linked; <see langword="null"/> when the path cannot do it.</summary>
    public Func<RequestContext, Item, bool>? Remove { get; init; }
}
