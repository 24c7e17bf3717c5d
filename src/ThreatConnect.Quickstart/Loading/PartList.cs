using System.Collections;

namespace ThreatConnect.Quickstart.Loading;

// The parts of one kind of an object: each once, without those that were rejected.
internal sealed class PartList<T> : IReadOnlyCollection<T>, IPartList
    where T : notnull
{
    private readonly List<T> _items = [];

    public PartList(IEnumerable<T> items) => AddRange(items);

    public int Count => _items.Count;

    public int Merged { get; private set; }

    // Takes in what a further line says.
    public void Absorb(PartList<T> other)
    {
        Merged += other.Merged;
        AddRange(other._items);
    }

    // Takes out what was rejected.
    public bool Remove(T item) => _items.Remove(item);

    // Takes out what another object says already.
    public void Merge(T item)
    {
        _items.Remove(item);
        Merged++;
    }

    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void AddRange(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            if (_items.Contains(item))
            {
                Merged++;
            }
            else
            {
                _items.Add(item);
            }
        }
    }
}

// The parts of one kind of an object, for counting.
internal interface IPartList
{
    int Count { get; }

    // How many of the files' entries say again what another one says.
    int Merged { get; }
}
