namespace ThreatConnect.Testing.Model;

// A tag of an owner. It is changed under the lock of the store only, but responses read it without the lock.
internal sealed class Tag(Owner owner, string name) : INamed
{
    private volatile string _name = name;
    private volatile string? _description;

    public Owner Owner { get; } = owner;

    public string Name { get => _name; set => _name = value; }

    public string? Description { get => _description; set => _description = value; }

    // The ids of the items that have the tag, by class of item.
    public Dictionary<Type, SortedSet<long>> Holders { get; } = [];

    public int Weight => Holders.Values.Sum(ids => ids.Count);

    public SortedSet<long> HoldersOf(Type itemClass)
    {
        if (!Holders.TryGetValue(itemClass, out var ids))
        {
            Holders.Add(itemClass, ids = []);
        }

        return ids;
    }
}

// A tag or a security label, which its owner identifies by its name.
internal interface INamed
{
    Owner Owner { get; }

    string Name { get; set; }
}
