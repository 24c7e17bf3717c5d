namespace ThreatConnect.Testing.State;

/// <summary>Which items are associated, with or without a name (§6.6). An association has no direction.</summary>
internal sealed class AssociationStore
{
    /// <summary>Stands for the association that has no name.</summary>
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
                throw Refusal.NotFound();
            }

            if (!PartnersOf(one).TryGetValue(other.Id, out var names))
            {
                names = [];
                PartnersOf(one).Add(other.Id, names);
                PartnersOf(other).Add(one.Id, names);
            }

            names.Add(name);
        }
    }

    /// <summary>Removes one association, or every one when no name is given; tells whether there was any.</summary>
    public bool Remove(Item one, Item other, string? name = null)
    {
        lock (core.Gate)
        {
            if (!PartnersOf(one).TryGetValue(other.Id, out var names) || (name is not null && !names.Remove(name)))
            {
                return false;
            }

            if (name is null || names.Count == 0)
            {
                PartnersOf(one).Remove(other.Id);
                PartnersOf(other).Remove(one.Id);
            }

            return true;
        }
    }

    /// <summary>The associated items of a class, in the order of their numbers: by a name, or by any.</summary>
    public IReadOnlyList<Item> Of(Item item, Type kind, string? name = null)
    {
        lock (core.Gate)
        {
            var table = core.TableOf(kind);
            return
            [
                .. PartnersOf(item)
                    .Where(partner => name is null || partner.Value.Contains(name))
                    .Select(partner => table.Find(partner.Key))
                    .OfType<Item>(),
            ];
        }
    }

    /// <summary>As <see cref="Of"/>, and what is associated with a group that the item is associated with (§8.14).</summary>
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

    private SortedDictionary<long, HashSet<string>> PartnersOf(Item item)
    {
        if (!partners.TryGetValue(item.Id, out var found))
        {
            partners.Add(item.Id, found = []);
        }

        return found;
    }
}
