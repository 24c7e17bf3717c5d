namespace ThreatConnect.Testing.State;

// A table of items whatever their kind, for what all kinds have in common.
internal interface IItemTable
{
    IEnumerable<Item> All { get; }

    Item? Find(long id);

    void Replace(Item item);

    void Remove(long id);
}
