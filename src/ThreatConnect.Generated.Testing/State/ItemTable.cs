namespace ThreatConnect.Testing.State;

// Items in the order of their ids, which is the order of their creation: lists are stable while others are added.
internal sealed class ItemTable<T> : IItemTable
    where T : Item
{
    private readonly Dictionary<long, T> byId = [];
    private readonly List<T> ordered = [];

    public IReadOnlyList<T> All => ordered;

    IEnumerable<Item> IItemTable.All => ordered;

    public T? Find(long id) => byId.GetValueOrDefault(id);

    public void Add(T item)
    {
        byId.Add(item.Id, item);
        ordered.Add(item);
    }

    public void Replace(T item)
    {
        byId[item.Id] = item;
        ordered[PositionOf(item.Id)] = item;
    }

    public void Remove(long id)
    {
        byId.Remove(id);
        ordered.RemoveAt(PositionOf(id));
    }

    Item? IItemTable.Find(long id) => Find(id);

    void IItemTable.Replace(Item item) => Replace((T)item);

    private int PositionOf(long id)
    {
        var (low, high) = (0, ordered.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ordered[middle].Id < id)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

// A table of items whatever their kind, for what all kinds have in common.
internal interface IItemTable
{
    IEnumerable<Item> All { get; }

    Item? Find(long id);

    void Replace(Item item);

    void Remove(long id);
}
