namespace ThreatConnect.Testing.State;

// Records of the API user's organization that have an id, but are not items.
internal abstract class RecordStore<T>(StoreCore core, Func<T, long> idOf)
    where T : class
{
    public IReadOnlyList<T> All
    {
        get
        {
            lock (Core.Gate)
            {
                return [.. Records];
            }
        }
    }

    protected StoreCore Core { get; } = core;

    protected List<T> Records { get; } = [];

    public void Delete(long id)
    {
        lock (Core.Gate)
        {
            Records.RemoveAt(IndexOf(id));
        }
    }

    protected T Append(T record)
    {
        Records.Add(record);
        return record;
    }

    protected int IndexOf(long id) =>
        Records.FindIndex(record => idOf(record) == id) is var index and >= 0 ? index : throw ApiError.NotFound();
}
