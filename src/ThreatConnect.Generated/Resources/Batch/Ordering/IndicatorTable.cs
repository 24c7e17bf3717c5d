using ThreatConnect.Resources.Batch.Content;

namespace ThreatConnect.Resources.Batch.Ordering;

// What addresses an indicator: its type and its value in the form of the platform.
internal readonly record struct IndicatorKey
{
    // Of the value alone: few values are those of several types.
    private readonly int _hash;

    private IndicatorKey(string type, string summary) => (Type, Summary, _hash) = (type, summary, summary.GetHashCode());

    public string Type { get; }

    public string Summary { get; }

    // Null for other items, and for a value that only a batch can send.
    public static IndicatorKey? Of(WrittenItem item) =>
        item is { Item: BatchIndicator indicator, Summary: { } summary } ? new IndicatorKey(indicator.Type.ToString(), summary) : null;

    public bool IsOf(WrittenItem item) =>
        item.Summary == Summary && item.Item is BatchIndicator indicator && indicator.Type.ToString() == Type;

    public override int GetHashCode() => _hash;
}

// The last item about each of several indicators. A run looks each indicator up in several tables, and the key has its hash already.
internal sealed class IndicatorTable
{
    private const int FirstSize = 64;

    // By the end of the hash: the position after that of the first entry; 0 for none.
    private int[] _first = new int[FirstSize];
    private Entry[] _entries = new Entry[FirstSize];

    public int Count { get; private set; }

    public WrittenItem? Find(in IndicatorKey key)
    {
        var position = PositionOf(key);
        return position < 0 ? null : _entries[position].Item;
    }

    public void Set(in IndicatorKey key, WrittenItem item)
    {
        var position = PositionOf(key);
        if (position >= 0)
        {
            _entries[position].Item = item;
            return;
        }

        if (Count == _entries.Length)
        {
            Grow();
        }

        _entries[Count] = new Entry { Hash = key.GetHashCode(), Item = item };
        Link(Count++);
    }

    public void Clear()
    {
        Array.Clear(_first);
        Array.Clear(_entries, 0, Count);
        Count = 0;
    }

    // -1 if there is none.
    private int PositionOf(in IndicatorKey key)
    {
        var hash = key.GetHashCode();
        var entries = _entries;
        var position = _first[hash & (_first.Length - 1)] - 1;
        while (position >= 0 && (entries[position].Hash != hash || !key.IsOf(entries[position].Item)))
        {
            position = entries[position].Next;
        }

        return position;
    }

    private void Link(int position)
    {
        ref var entry = ref _entries[position];
        ref var first = ref _first[entry.Hash & (_first.Length - 1)];
        entry.Next = first - 1;
        first = position + 1;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, 2 * Count);
        _first = new int[_entries.Length];
        for (var position = 0; position < Count; position++)
        {
            Link(position);
        }
    }

    private struct Entry
    {
        public WrittenItem Item;
        public int Hash;

        // The position of the next entry whose hash has the same end; -1 for none.
        public int Next;
    }
}
