namespace ThreatConnect.Testing.State;

// A table of items of any class.
internal interface IItemTable
{
    IEnumerable<Item> All { get; }

    Item? Find(long id);

    void Replace(Item item);

    void Remove(long id);
}

// Items by ascending id, which is the order of their creation: pages of a list stay the same while items are added.
internal sealed class ItemTable<T> : IItemTable
    where T : Item
{
    private readonly Dictionary<long, T> _byId = [];
    private readonly List<T> _ordered = [];

    public IReadOnlyList<T> All => _ordered;

    IEnumerable<Item> IItemTable.All => _ordered;

    public T? Find(long id) => _byId.GetValueOrDefault(id);

    public void Add(T item)
    {
        _byId.Add(item.Id, item);
        _ordered.Add(item);
    }

    public void Replace(T item)
    {
        _byId[item.Id] = item;
        _ordered[PositionOf(item.Id)] = item;
    }

    public void Remove(long id)
    {
        _byId.Remove(id);
        _ordered.RemoveAt(PositionOf(id));
    }

    Item? IItemTable.Find(long id) => Find(id);

    void IItemTable.Replace(Item item) => Replace((T)item);

    private int PositionOf(long id)
    {
        var (low, high) = (0, _ordered.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_ordered[middle].Id < id)
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
