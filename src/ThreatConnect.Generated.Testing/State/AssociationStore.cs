namespace ThreatConnect.Testing.State;

// The associations between items, with or without a name (evidence.md §6.6). An association has no direction.
internal sealed class AssociationStore
{
    // The name of an association without a name.
    public const string Unnamed = "";

    private readonly StoreCore _core;

    // Both directions share one set of names.
    private readonly Dictionary<long, SortedDictionary<long, HashSet<string>>> _namesByIds = [];

    public AssociationStore(StoreCore core)
    {
        _core = core;
        core.Removing += OnRemoving;
    }

    public void Add(Item one, Item other, string name = Unnamed)
    {
        lock (_core.Gate)
        {
            if (!_core.Holds(one) || !_core.Holds(other))
            {
                throw ApiError.NotFound();
            }

            if (NamesOf(one, other) is not { } names)
            {
                names = [];
                GetOrAdd(one).Add(other.Id, names);
                GetOrAdd(other).Add(one.Id, names);
            }

            names.Add(name);
        }
    }

    // Removes one association, or all of them if no name is given. False if there was none.
    public bool Remove(Item one, Item other, string? name = null)
    {
        lock (_core.Gate)
        {
            if (NamesOf(one, other) is not { } names || (name is not null && !names.Remove(name)))
            {
                return false;
            }

            if (name is null || names.Count == 0)
            {
                _namesByIds[one.Id].Remove(other.Id);
                _namesByIds[other.Id].Remove(one.Id);
            }

            return true;
        }
    }

    // Copies the associations of an item to another one.
    public void Move(Item from, Item to)
    {
        lock (_core.Gate)
        {
            if (!_namesByIds.TryGetValue(from.Id, out var moved))
            {
                return;
            }

            foreach (var (otherId, names) in moved.Where(other => other.Key != to.Id))
            {
                var other = Find(otherId);
                foreach (var name in names)
                {
                    Add(to, other, FileActions.Moved(name, from.Id, to.Id));
                }
            }
        }
    }

    // The associated items of a class, by ascending id: those of one name, or all.
    public IReadOnlyList<Item> Of(Item item, Type itemClass, string? name = null)
    {
        lock (_core.Gate)
        {
            if (!_namesByIds.TryGetValue(item.Id, out var found))
            {
                return [];
            }

            var table = _core.TableOf(itemClass);
            return
            [
                .. found
                    .Where(other => name is null || other.Value.Contains(name))
                    .Select(other => table.Find(other.Key))
                    .OfType<Item>(),
            ];
        }
    }

    // The associated items of all classes, by ascending id.
    public IReadOnlyList<Item> Of(Item item)
    {
        lock (_core.Gate)
        {
            return _namesByIds.TryGetValue(item.Id, out var found) ? [.. found.Keys.Select(Find)] : [];
        }
    }

    public int CountOf(Item item)
    {
        lock (_core.Gate)
        {
            return _namesByIds.GetValueOrDefault(item.Id)?.Count ?? 0;
        }
    }

    // The sorted names of the associations between two items.
    public IReadOnlyList<string> NamesBetween(Item one, Item other)
    {
        lock (_core.Gate)
        {
            return [.. (NamesOf(one, other) ?? []).Order(StringComparer.Ordinal)];
        }
    }

    // The associated items, and those that are associated with a group of the item (evidence.md §8.14).
    public IReadOnlyList<Item> OfOrSharingGroup(Item item, Type itemClass)
    {
        lock (_core.Gate)
        {
            return
            [
                .. Of(item, typeof(Group))
                    .SelectMany(group => Of(group, itemClass))
                    .Concat(Of(item, itemClass))
                    .Where(found => found.Id != item.Id)
                    .DistinctBy(found => found.Id)
                    .OrderBy(found => found.Id),
            ];
        }
    }

    private Item Find(long id) => _core.Tables.Select(table => table.Find(id)).OfType<Item>().First();

    private void OnRemoving(Item item)
    {
        if (_namesByIds.Remove(item.Id, out var removed))
        {
            foreach (var id in removed.Keys)
            {
                _namesByIds[id].Remove(item.Id);
            }
        }
    }

    private HashSet<string>? NamesOf(Item one, Item other) => _namesByIds.GetValueOrDefault(one.Id)?.GetValueOrDefault(other.Id);

    private SortedDictionary<long, HashSet<string>> GetOrAdd(Item item)
    {
        if (!_namesByIds.TryGetValue(item.Id, out var found))
        {
            _namesByIds.Add(item.Id, found = []);
        }

        return found;
    }
}
