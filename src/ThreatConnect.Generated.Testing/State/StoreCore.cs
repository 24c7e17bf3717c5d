namespace ThreatConnect.Testing.State;

// What the parts of the store share: the lock, the tables, the clock and the numbers.
internal sealed class StoreCore(TimeProvider time)
{
    private readonly Dictionary<Type, IItemTable> tables = new()
    {
        [typeof(Group)] = new ItemTable<Group>(),
        [typeof(Indicator)] = new ItemTable<Indicator>(),
        [typeof(WorkflowTask)] = new ItemTable<WorkflowTask>(),
        [typeof(Victim)] = new ItemTable<Victim>(),
        [typeof(VictimAsset)] = new ItemTable<VictimAsset>(),
        [typeof(AdversaryAsset)] = new ItemTable<AdversaryAsset>(),
    };

    private long lastId = 1000;

    // Raised under the lock before an item goes, so that whatever refers to it lets go.
    public event Action<Item>? Removing;

    public Lock Gate { get; } = new();

    public IEnumerable<IItemTable> Tables => tables.Values;

    public DateTimeOffset Now => time.GetUtcNow();

    public long NextId() => Interlocked.Increment(ref lastId);

    public ItemTable<T> Table<T>()
        where T : Item => (ItemTable<T>)tables[typeof(T)];

    // The table that holds items of a kind.
    public IItemTable TableOf(Type kind) => tables[kind];

    public bool Holds(Item item) => TableOf(item.GetType()).Find(item.Id) is not null;

    // Puts a new item into its table, with a number and dates.
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

    // An item as it is now, which may be another than the one that was looked up.
    public Item Current(Item item) => TableOf(item.GetType()).Find(item.Id) ?? throw ApiError.NotFound();

    public void Replace(Item item) => TableOf(item.GetType()).Replace(item);
}
