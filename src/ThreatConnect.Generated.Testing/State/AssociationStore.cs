namespace ThreatConnect.Testing.State;

// Which items are associated, with or without a name (evidence.md §6.6). An association has no direction.
internal sealed class AssociationStore
{
    // Stands for the association that has no name.
    public const string Unnamed = "";

    private readonly StoreCore core;

    // Both directions share one set of names.
    private readonly Dictionary<long, SortedDictionary<long, HashSet<string>>> partners = [];

    public AssociationStore(StoreCore core)
    {
        this.core = core;
        core.Removing += Forget;
    }

    public void Add(Item one, Item other, string name = Unnamed)
    {
        lock (core.Gate)
        {
            if (!core.Holds(one) || !core.Holds(other))
            {
                throw ApiError.NotFound();
            }

            if (NamesOf(one, other) is not { } names)
            {
                names = [];
                GetOrAddPartners(one).Add(other.Id, names);
                GetOrAddPartners(other).Add(one.Id, names);
            }

            names.Add(name);
        }
    }

    // Removes one association, or every one when no name is given; tells whether there was any.
    public bool Remove(Item one, Item other, string? name = null)
    {
        lock (core.Gate)
        {
            if (NamesOf(one, other) is not { } names || (name is not null && !names.Remove(name)))
            {
                return false;
            }

            if (name is null || names.Count == 0)
            {
                partners[one.Id].Remove(other.Id);
                partners[other.Id].Remove(one.Id);
            }

            return true;
        }
    }

    // Gives the associations of an item to another one.
    public void Move(Item from, Item to)
    {
        lock (core.Gate)
        {
            if (!partners.TryGetValue(from.Id, out var moved))
            {
                return;
            }

            foreach (var (partnerId, names) in moved.Where(partner => partner.Key != to.Id))
            {
                var partner = core.Tables.Select(table => table.Find(partnerId)).OfType<Item>().First();
                foreach (var name in names)
                {
                    Add(to, partner, FileActions.Moved(name, from.Id, to.Id));
                }
            }
        }
    }

    // The associated items of a class, in the order of their numbers: by a name, or by any.
    public IReadOnlyList<Item> Of(Item item, Type kind, string? name = null)
    {
        lock (core.Gate)
        {
            if (!partners.TryGetValue(item.Id, out var found))
            {
                return [];
            }

            var table = core.TableOf(kind);
            return
            [
                .. found
                    .Where(partner => name is null || partner.Value.Contains(name))
                    .Select(partner => table.Find(partner.Key))
                    .OfType<Item>(),
            ];
        }
    }

    // The names of the associations of two items, in their order.
    public IReadOnlyList<string> NamesBetween(Item one, Item other)
    {
        lock (core.Gate)
        {
            return [.. (NamesOf(one, other) ?? []).Order(StringComparer.Ordinal)];
        }
    }

    // As Of, and what is associated with a group that the item is associated with (evidence.md §8.14).
    public IReadOnlyList<Item> OfOrSharingGroup(Item item, Type kind)
    {
        lock (core.Gate)
        {
            return
            [
                .. Of(item, typeof(Group))
                    .SelectMany(group => Of(group, kind))
                    .Concat(Of(item, kind))
                    .Where(found => found.Id != item.Id)
                    .DistinctBy(found => found.Id)
                    .OrderBy(found => found.Id),
            ];
        }
    }

    private void Forget(Item item)
    {
        if (partners.Remove(item.Id, out var forgotten))
        {
            foreach (var id in forgotten.Keys)
            {
                partners[id].Remove(item.Id);
            }
        }
    }

    private HashSet<string>? NamesOf(Item one, Item other) => partners.GetValueOrDefault(one.Id)?.GetValueOrDefault(other.Id);

    private SortedDictionary<long, HashSet<string>> GetOrAddPartners(Item item)
    {
        if (!partners.TryGetValue(item.Id, out var found))
        {
            partners.Add(item.Id, found = []);
        }

        return found;
    }
}
