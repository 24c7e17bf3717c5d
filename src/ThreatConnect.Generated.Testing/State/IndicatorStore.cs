namespace ThreatConnect.Testing.State;

internal sealed class IndicatorStore(StoreCore core, TagStore tags)
{
    private readonly Dictionary<IndicatorKey, long> index = [];

    /// <summary>Creates an indicator, or updates the one that has the value already (§6).</summary>
    public Indicator Save(IndicatorType type, Owner owner, ImmutableArray<string?> keys, IndicatorChange change)
    {
        lock (core.Gate)
        {
            var now = core.Now;
            foreach (var key in IndexKeys(type, owner, keys))
            {
                if (index.TryGetValue(key, out var id))
                {
                    // §3.1: a second create or an import moves lastModified. §6.5: hashes are never added later.
                    var updated = change.ApplyTo(core.Indicators.Find(id)!, now) with { LastModified = now };
                    core.Indicators.Replace(updated);
                    return updated;
                }
            }

            var unset = new object?[type.Fields.Count];
            var indicator = change.ApplyTo(
                new Indicator
                {
                    Id = core.NextId(),
                    Type = type,
                    Owner = owner,
                    Keys = keys,
                    Fields = ImmutableArray.Create(unset),
                    DateAdded = now,
                    LastModified = now,
                },
                now);
            core.Indicators.Add(indicator);
            foreach (var key in IndexKeys(type, owner, keys))
            {
                index.TryAdd(key, indicator.Id);
            }

            return indicator;
        }
    }

    public Indicator? Find(IndicatorType type, Owner owner, string value)
    {
        lock (core.Gate)
        {
            return index.TryGetValue(new IndicatorKey(owner.Id, type, type.Fold(value)), out var id) ? core.Indicators.Find(id) : null;
        }
    }

    public Indicator? Update(IndicatorType type, Owner owner, string value, IndicatorChange change)
    {
        lock (core.Gate)
        {
            if (Find(type, owner, value) is not { } indicator)
            {
                return null;
            }

            var updated = change.ApplyTo(indicator, core.Now);
            core.Indicators.Replace(updated);
            return updated;
        }
    }

    public bool Delete(IndicatorType type, Owner owner, string value)
    {
        lock (core.Gate)
        {
            if (Find(type, owner, value) is not { } indicator)
            {
                return false;
            }

            foreach (var key in IndexKeys(type, owner, indicator.Keys))
            {
                if (index.GetValueOrDefault(key) == indicator.Id)
                {
                    index.Remove(key);
                }
            }

            tags.Forget(indicator);
            core.Indicators.Remove(indicator.Id);
            return true;
        }
    }

    public Page<Indicator> List(Func<Indicator, bool> predicate, PageRequest page)
    {
        lock (core.Gate)
        {
            return Page<Indicator>.Of(core.Indicators.All.Where(predicate), page);
        }
    }

    private static IEnumerable<IndicatorKey> IndexKeys(IndicatorType type, Owner owner, ImmutableArray<string?> keys)
    {
        var values = type.AnyKeyNames ? keys.OfType<string>() : [string.Join(" : ", keys)];
        return values.Select(value => new IndicatorKey(owner.Id, type, type.Fold(value)));
    }
}
