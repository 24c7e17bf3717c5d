namespace ThreatConnect.Testing.State;

// The parts that all stores share: the lock, the tables, the clock and the ids.
internal sealed class StoreCore(TimeProvider time)
{
    private readonly Dictionary<Type, IItemTable> _tables = new()
    {
        [typeof(Group)] = new ItemTable<Group>(),
        [typeof(Indicator)] = new ItemTable<Indicator>(),
        [typeof(WorkflowTask)] = new ItemTable<WorkflowTask>(),
        [typeof(Victim)] = new ItemTable<Victim>(),
        [typeof(VictimAsset)] = new ItemTable<VictimAsset>(),
        [typeof(AdversaryAsset)] = new ItemTable<AdversaryAsset>(),
    };

    private long _lastId = 1000;

    // Raised under the lock before an item is removed, so that other stores remove what refers to it.
    public event Action<Item>? Removing;

    public Lock Gate { get; } = new();

    public IEnumerable<IItemTable> Tables => _tables.Values;

    public DateTimeOffset Now => time.GetUtcNow();

    public long NextId() => Interlocked.Increment(ref _lastId);

    public ItemTable<T> Table<T>()
        where T : Item => (ItemTable<T>)_tables[typeof(T)];

    public IItemTable TableOf(Type itemClass) => _tables[itemClass];

    public bool Holds(Item item) => TableOf(item.GetType()).Find(item.Id) is not null;

    // Adds a new item with an id and dates.
    public T Add<T>(T draft)
        where T : Item
    {
        var now = Now;
        var item = draft with { Id = NextId(), DateAdded = now, LastModified = now };
        Table<T>().Add(item);
        return item;
    }

    public void Remove(Item item)
    {
        Removing?.Invoke(item);
        TableOf(item.GetType()).Remove(item.Id);
    }

    // The item as it is now. Another request may have changed or deleted it since it was looked up.
    public Item Current(Item item) => TableOf(item.GetType()).Find(item.Id) ?? throw ApiError.NotFound();

    public void Replace(Item item) => TableOf(item.GetType()).Replace(item);
}
