namespace ThreatConnect.Testing.Browser;

// An item, the items that are associated with it, and the associations of all of them with each other. The other items are too many for
// a picture.
internal sealed record Neighborhood(IReadOnlyList<Item> Items, IReadOnlyList<NeighborhoodLine> Lines, IReadOnlyList<Item> Others)
{
    // More items would cover each other in a picture.
    private const int MaximumSize = 40;

    // Under the lock of the store.
    public static Neighborhood Of(Item item, Store store)
    {
        var all = NeighborsOf(item, store);
        Item[] items = [item, .. all.Take(MaximumSize)];
        var lines = new List<NeighborhoodLine>();
        for (var first = 0; first < items.Length; first++)
        {
            for (var second = first + 1; second < items.Length; second++)
            {
                lines.AddRange(LinesBetween(items[first], items[second], store));
            }
        }

        return new Neighborhood(items, lines, [.. all.Skip(MaximumSize)]);
    }

    private static List<Item> NeighborsOf(Item item, Store store)
    {
        IEnumerable<Item?> assets = item switch
        {
            Group => store.AdversaryAssets.All(asset => asset.HolderId == item.Id),
            Victim => store.VictimAssets.All(asset => asset.HolderId == item.Id),
            Asset asset => [ItemClass.Find(store, asset.HolderId)],
            _ => [],
        };
        return [.. store.Associations.Of(item).Concat(assets.OfType<Item>()).DistinctBy(neighbor => neighbor.Id)];
    }

    private static IEnumerable<NeighborhoodLine> LinesBetween(Item one, Item other, Store store)
    {
        foreach (var name in store.Associations.NamesBetween(one, other))
        {
            yield return NamedLine(one, other, name, store);
        }

        if (one is Asset held && held.HolderId == other.Id)
        {
            yield return new NeighborhoodLine(other, one, "asset", IsDirected: true);
        }
        else if (other is Asset holds && holds.HolderId == one.Id)
        {
            yield return new NeighborhoodLine(one, other, "asset", IsDirected: true);
        }
    }

    // The name of an association between indicators has a direction, such as "ASN to CIDR". Associations without a name have none.
    private static NeighborhoodLine NamedLine(Item one, Item other, string name, Store store)
    {
        if (name == AssociationStore.Unnamed)
        {
            return new NeighborhoodLine(one, other, null, IsDirected: false);
        }

        foreach (var action in FileActions.All)
        {
            if (name == action.LinkOf(one.Id) || name == action.LinkOf(other.Id))
            {
                return Directed(one, other, action.Name, name == action.LinkOf(one.Id));
            }
        }

        var association = store.IndicatorAssociations.ByBranch(name)!;
        return Directed(one, other, association.Name, association.Pairs.Contains((one.ItemType.Name, other.ItemType.Name)));
    }

    private static NeighborhoodLine Directed(Item one, Item other, string name, bool startsAtOne) =>
        startsAtOne ? new(one, other, name, IsDirected: true) : new(other, one, name, IsDirected: true);
}

internal sealed record NeighborhoodLine(Item From, Item To, string? Name, bool IsDirected);
