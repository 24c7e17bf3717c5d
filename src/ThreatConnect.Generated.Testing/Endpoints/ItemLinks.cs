namespace ThreatConnect.Testing.Endpoints;

/// <summary>What a path links items with: a tag, a label, or another item.</summary>
internal sealed record ItemLinks
{
    /// <summary>The linked items of a class, in the order of their numbers.</summary>
    public required Func<Exchange, Type, IReadOnlyList<Item>> Items { get; init; }

    /// <summary>The owner in which an item is looked up when the query names none.</summary>
    public Func<Exchange, Owner?> Owner { get; init; } = _ => null;

    /// <summary>Whether the path of one item answers it.</summary>
    public bool ShowsOne { get; init; } = true;

    /// <summary>Links an item, or refuses to; <see langword="null"/> when the path cannot do it.</summary>
    public Action<Exchange, Item>? Add { get; init; }

    /// <summary>Undoes it, or tells that the item was not linked; <see langword="null"/> when the path cannot do it.</summary>
    public Func<Exchange, Item, bool>? Remove { get; init; }
}
