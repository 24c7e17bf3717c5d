namespace ThreatConnect.Testing.State;

/// <summary>What the parts of the store share: the lock, the tables, the clock and the numbers.</summary>
internal sealed class StoreCore(TimeProvider time)
{
    private long lastId = 1000;

    public Lock Gate { get; } = new();

    public ItemTable<Group> Groups { get; } = new();

    public ItemTable<Indicator> Indicators { get; } = new();

    public DateTimeOffset Now => time.GetUtcNow();

    public long NextId() => ++lastId;

    public IEnumerable<IItemTable> Tables => [Groups, Indicators];

    /// <summary>The table that holds items of a kind.</summary>
    public IItemTable TableOf(Type kind) => kind == typeof(Group) ? Groups : Indicators;

    /// <summary>An item as it is now, which may be another than the one that was looked up.</summary>
    public Item Current(Item item) => TableOf(item.GetType()).Find(item.Id) ?? throw Refusal.NotFound();

    public void Replace(Item item) => TableOf(item.GetType()).Replace(item);
}
