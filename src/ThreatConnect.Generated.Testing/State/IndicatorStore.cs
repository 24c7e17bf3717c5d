namespace ThreatConnect.Testing.State;

// The indicators, which are addressed by their values.
internal sealed class IndicatorStore(StoreCore core, TimeSpan retention) : ReadOnlyItemStore<Indicator>(core)
{
    private readonly Dictionary<IndicatorKey, long> _index = [];
    private readonly List<DeletedIndicator> _deleted = [];

    // Creates an indicator, or updates the one that has the value already (evidence.md §6).
    public Indicator Save(IndicatorType type, Owner owner, ImmutableArray<string?> keys, IndicatorChange change)
    {
        lock (Core.Gate)
        {
            var now = Core.Now;
            foreach (var key in IndexKeys(type, owner, keys))
            {
                if (_index.TryGetValue(key, out var id))
                {
                    // evidence.md §3.1: a second create or an import changes lastModified. §6.5: hashes are never added later.
                    var updated = change.ApplyTo(Table.Find(id)!, now) with { LastModified = now };
                    Table.Replace(updated);
                    return updated;
                }
            }

            var unset = new object?[type.Fields.Count];
            var draft = new Indicator { Type = type, Owner = owner, Keys = keys, Fields = ImmutableArray.Create(unset) };
            var indicator = Core.Add(change.ApplyTo(draft, now));
            AddToIndex(indicator);
            return indicator;
        }
    }

    public Indicator? Find(IndicatorType type, Owner owner, string value)
    {
        lock (Core.Gate)
        {
            return _index.TryGetValue(new IndicatorKey(owner.Id, type, type.Fold(value)), out var id) ? Table.Find(id) : null;
        }
    }

    // The indicators that have one of the values: at most one, or up to three files.
    public IReadOnlyList<Indicator> Matching(IndicatorType type, Owner owner, ImmutableArray<string?> keys)
    {
        lock (Core.Gate)
        {
            return
            [
                .. IndexKeys(type, owner, keys)
                    .Where(_index.ContainsKey)
                    .Select(key => _index[key])
                    .Distinct()
                    .Select(id => Table.Find(id)!),
            ];
        }
    }

    // Updates an indicator from a batch, which alone can change the hashes of a file (evidence.md §6.5).
    public Indicator Import(Indicator indicator, ImmutableArray<string?> keys, IndicatorChange change)
    {
        lock (Core.Gate)
        {
            var current = Current(indicator.Id);
            RemoveFromIndex(current);
            var now = Core.Now;
            var updated = change.ApplyTo(current, now) with { Keys = keys, LastModified = now };
            Table.Replace(updated);
            AddToIndex(updated);
            return updated;
        }
    }

    // Changes the current indicator, which may differ from the one that the request found, but not its lastModified.
    public Indicator Change(Indicator indicator, Func<Indicator, Indicator> change)
    {
        lock (Core.Gate)
        {
            var updated = change(Current(indicator.Id));
            Table.Replace(updated);
            return updated;
        }
    }

    public Indicator Update(Indicator indicator, IndicatorChange change) =>
        Change(indicator, current => change.ApplyTo(current, Core.Now));

    public void Delete(Indicator indicator)
    {
        lock (Core.Gate)
        {
            var current = Current(indicator.Id);
            RemoveFromIndex(current);
            Core.Remove(current);
            _deleted.Add(new DeletedIndicator(current, Core.Now));
        }
    }

    // The deleted indicators whose retention has not ended.
    public IReadOnlyList<DeletedIndicator> Deleted(Func<DeletedIndicator, bool> predicate)
    {
        lock (Core.Gate)
        {
            var oldest = Core.Now - retention;
            _deleted.RemoveAll(found => found.DateDeleted < oldest);
            return [.. _deleted.Where(predicate)];
        }
    }

    private void AddToIndex(Indicator indicator)
    {
        foreach (var key in IndexKeys(indicator.Type, indicator.Owner, indicator.Keys))
        {
            _index.TryAdd(key, indicator.Id);
        }
    }

    private void RemoveFromIndex(Indicator indicator)
    {
        foreach (var key in IndexKeys(indicator.Type, indicator.Owner, indicator.Keys))
        {
            if (_index.GetValueOrDefault(key) == indicator.Id)
            {
                _index.Remove(key);
            }
        }
    }

    private static IEnumerable<IndicatorKey> IndexKeys(IndicatorType type, Owner owner, ImmutableArray<string?> keys)
    {
        var values = type.AnyKeyNames ? keys.OfType<string>() : [string.Join(" : ", keys)];
        return values.Select(value => new IndicatorKey(owner.Id, type, type.Fold(value)));
    }

    // evidence.md §6: an indicator is unique in its owner by its value.
    private readonly record struct IndicatorKey(long OwnerId, IndicatorType Type, string FoldedValue);
}

internal sealed record DeletedIndicator(Indicator Indicator, DateTimeOffset DateDeleted);
