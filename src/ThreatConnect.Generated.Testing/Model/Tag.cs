namespace ThreatConnect.Testing.Model;

// A tag of one owner. Changed only under the store's lock; what is written out may be read without it.
internal sealed class Tag(Owner owner, string name)
{
    private volatile string name = name;
    private volatile string? description;

    public Owner Owner { get; } = owner;

    public string Name { get => name; set => name = value; }

    public string? Description { get => description; set => description = value; }

    // Ids of what carries the tag, by kind of item.
    public Dictionary<Type, SortedSet<long>> Holders { get; } = [];

    public int Weight => Holders.Values.Sum(ids => ids.Count);

    public SortedSet<long> HoldersOf(Type kind)
    {
        if (!Holders.TryGetValue(kind, out var ids))
        {
            Holders.Add(kind, ids = []);
        }

        return ids;
    }
}
