namespace ThreatConnect.Testing.State;

// Reads the items of a class.
internal abstract class ReadOnlyItemStore<T>(StoreCore core)
    where T : Item
{
    protected StoreCore Core { get; } = core;

    protected ItemTable<T> Table { get; } = core.Table<T>();

    public T? Find(long id)
    {
        lock (Core.Gate)
        {
            return Table.Find(id);
        }
    }

    public IReadOnlyList<T> All(Func<T, bool> predicate)
    {
        lock (Core.Gate)
        {
            return [.. Table.All.Where(predicate)];
        }
    }

    public Page<T> List(Func<T, bool> predicate, PageRequest page)
    {
        lock (Core.Gate)
        {
            return Page<T>.Of(Table.All.Where(predicate), page);
        }
    }

    // The item as it is now. Another request may have changed or deleted it since it was looked up.
    protected T Current(long id) => Table.Find(id) ?? throw ApiError.NotFound();
}

// The items of a class that are addressed by their ids.
internal sealed class ItemStore<T>(StoreCore core) : ReadOnlyItemStore<T>(core)
    where T : Item
{
    public T Add(T draft)
    {
        lock (Core.Gate)
        {
            return Core.Add(draft);
        }
    }

    // Changes the current item, which may differ from the one that the request found.
    public T Update(long id, Func<T, T> change)
    {
        lock (Core.Gate)
        {
            var updated = change(Current(id)) with { LastModified = Core.Now };
            Table.Replace(updated);
            return updated;
        }
    }

    public void Delete(long id)
    {
        lock (Core.Gate)
        {
            Core.Remove(Current(id));
        }
    }

    public void DeleteAll(Func<T, bool> predicate)
    {
        lock (Core.Gate)
        {
            foreach (var item in Table.All.Where(predicate).ToArray())
            {
                Core.Remove(item);
            }
        }
    }
}
