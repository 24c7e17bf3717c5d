namespace ThreatConnect.Testing.State;

internal sealed class IndicatorStore(StoreCore core, TimeSpan retention)
{
    private readonly ItemTable<Indicator> table = core.Table<Indicator>();
    private readonly Dictionary<IndicatorKey, long> index = [];
    private readonly List<DeletedIndicator> deleted = [];

    // Creates an indicator, or updates the one that has the value already (evidence.md §6).
    public Indicator Save(IndicatorType type, Owner owner, ImmutableArray<string?> keys, IndicatorChange change)
    {
        lock (core.Gate)
        {
            var now = core.Now;
            foreach (var key in IndexKeys(type, owner, keys))
            {
                if (index.TryGetValue(key, out var id))
                {
                    // evidence.md §3.1: a second create or an import moves lastModified. §6.5: hashes are never added later.
                    var updated = change.ApplyTo(table.Find(id)!, now) with { LastModified = now };
                    table.Replace(updated);
                    return updated;
                }
            }

            var unset = new object?[type.Fields.Count];
            var draft = new Indicator { Type = type, Owner = owner, Keys = keys, Fields = ImmutableArray.Create(unset) };
            var indicator = core.Add(change.ApplyTo(draft, now));
            Remember(indicator);
            return indicator;
        }
    }

    public Indicator? Find(IndicatorType type, Owner owner, string value)
    {
        lock (core.Gate)
        {
            return index.TryGetValue(new IndicatorKey(owner.Id, type, type.Fold(value)), out var id) ? table.Find(id) : null;
        }
    }

    public Indicator? Find(long id)
    {
        lock (core.Gate)
        {
            return table.Find(id);
        }
    }

    // The indicators that the values name: one, or up to three files.
    public IReadOnlyList<Indicator> Matching(IndicatorType type, Owner owner, ImmutableArray<string?> keys)
    {
        lock (core.Gate)
        {
            return [.. IndexKeys(type, owner, keys).Where(index.ContainsKey).Select(key => index[key]).Distinct().Select(id => table.Find(id)!)];
        }
    }

    // Updates an indicator from a batch, which alone can change the hashes of a file (evidence.md §6.5).
    public Indicator Import(Indicator indicator, ImmutableArray<string?> keys, IndicatorChange change)
    {
        lock (core.Gate)
        {
            var current = table.Find(indicator.Id) ?? throw ApiError.NotFound();
            Forget(current);
            var now = core.Now;
            var updated = change.ApplyTo(current, now) with { Keys = keys, LastModified = now };
            table.Replace(updated);
            Remember(updated);
            return updated;
        }
    }

    // Changes the indicator as it is now, which may not be as the request found it; its last change stays.
    public Indicator Change(Indicator indicator, Func<Indicator, Indicator> change)
    {
        lock (core.Gate)
        {
            var updated = change(table.Find(indicator.Id) ?? throw ApiError.NotFound());
            table.Replace(updated);
            return updated;
        }
    }

    public Indicator Update(Indicator indicator, IndicatorChange change)
    {
        lock (core.Gate)
        {
            var updated = change.ApplyTo(table.Find(indicator.Id) ?? throw ApiError.NotFound(), core.Now);
            table.Replace(updated);
            return updated;
        }
    }

    public void Delete(Indicator indicator)
    {
        lock (core.Gate)
        {
            var current = table.Find(indicator.Id) ?? throw ApiError.NotFound();
            Forget(current);
            core.Remove(current);
            deleted.Add(new DeletedIndicator(current, core.Now));
        }
    }

    // What was deleted and is not forgotten yet.
    public IReadOnlyList<DeletedIndicator> Deleted(Func<DeletedIndicator, bool> predicate)
    {
        lock (core.Gate)
        {
            var oldest = core.Now - retention;
            deleted.RemoveAll(found => found.DateDeleted < oldest);
            return [.. deleted.Where(predicate)];
        }
    }

    public IReadOnlyList<Indicator> All(Func<Indicator, bool> predicate)
    {
        lock (core.Gate)
        {
            return [.. table.All.Where(predicate)];
        }
    }

    public Page<Indicator> List(Func<Indicator, bool> predicate, PageRequest page)
    {
        lock (core.Gate)
        {
            return Page<Indicator>.Of(table.All.Where(predicate), page);
        }
    }

    private void Remember(Indicator indicator)
    {
        foreach (var key in IndexKeys(indicator.Type, indicator.Owner, indicator.Keys))
        {
            index.TryAdd(key, indicator.Id);
        }
    }

    private void Forget(Indicator indicator)
    {
        foreach (var key in IndexKeys(indicator.Type, indicator.Owner, indicator.Keys))
        {
            if (index.GetValueOrDefault(key) == indicator.Id)
            {
                index.Remove(key);
            }
        }
    }

    private static IEnumerable<IndicatorKey> IndexKeys(IndicatorType type, Owner owner, ImmutableArray<string?> keys)
    {
        var values = type.AnyKeyNames ? keys.OfType<string>() : [string.Join(" : ", keys)];
        return values.Select(value => new IndicatorKey(owner.Id, type, type.Fold(value)));
    }
}

// evidence.md §6: an indicator is unique in its owner by its value.
internal readonly record struct IndicatorKey(long OwnerId, IndicatorType Type, string FoldedValue);

internal sealed record DeletedIndicator(Indicator Indicator, DateTimeOffset DateDeleted);
