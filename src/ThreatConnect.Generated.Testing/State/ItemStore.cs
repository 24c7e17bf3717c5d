namespace ThreatConnect.Testing.State;

// Items of a kind that are known by their numbers.
internal sealed class ItemStore<T>(StoreCore core)
    where T : Item
{
    private readonly ItemTable<T> table = core.Table<T>();

    public T Add(T draft)
    {
        lock (core.Gate)
        {
            return core.Add(draft);
        }
    }

    public T? Find(long id)
    {
        lock (core.Gate)
        {
            return table.Find(id);
        }
    }

    // Changes the item as it is now, which may not be as the request found it.
    public T Update(long id, Func<T, T> change)
    {
        lock (core.Gate)
        {
            var updated = change(table.Find(id) ?? throw ApiError.NotFound()) with { LastModified = core.Now };
            table.Replace(updated);
            return updated;
        }
    }

    public void Delete(long id)
    {
        lock (core.Gate)
        {
            core.Remove(table.Find(id) ?? throw ApiError.NotFound());
        }
    }

    public void DeleteAll(Func<T, bool> predicate)
    {
        lock (core.Gate)
        {
            foreach (var item in table.All.Where(predicate).ToArray())
            {
                core.Remove(item);
            }
        }
    }

    public IReadOnlyList<T> All(Func<T, bool> predicate)
    {
        lock (core.Gate)
        {
            return [.. table.All.Where(predicate)];
        }
    }

    public Page<T> List(Func<T, bool> predicate, PageRequest page)
    {
        lock (core.Gate)
        {
            return Page<T>.Of(table.All.Where(predicate), page);
        }
    }
}
