using ThreatConnect.Resources.Batch.Content;

namespace ThreatConnect.Resources.Batch.Ordering;

// Finds items of a run that are about the same object. Of what was sent it remembers only the chunks that are not completed yet, so that
// a run of any length needs little memory.
internal sealed class RepeatFinder(Spool spool, IChunkSink sink)
{
    // The items that wait: the last one about each indicator.
    private readonly Dictionary<IndicatorKey, WrittenItem> _waiting = [];

    // The groups that were not sent yet, by their xids, and all associations.
    private readonly Dictionary<string, WrittenItem> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<TextKey, WrittenItem> _associations = [];

    // The indicators of each chunk that was sent and is not known to be written, and tables that can be used for others: they are large.
    private readonly List<(int Chunk, Dictionary<IndicatorKey, WrittenItem> Indicators)> _running = [];
    private readonly Stack<Dictionary<IndicatorKey, WrittenItem>> _unused = [];

    // The indicators of the chunk that is being filled.
    private Dictionary<IndicatorKey, WrittenItem> _indicators = [];

    // Merges an item with an equal one that was not sent yet. An indicator that changes what that one writes is marked as a later one; a
    // group with the same xid is equal.
    // text: the item before it is completed.
    public bool TryMerge(WrittenItem item, ReadOnlySpan<byte> text) => item.Section switch
    {
        ItemSection.Group => TryMerge(_groups, item.Xid!, item),
        ItemSection.Association => TryMerge(_associations, TextKey.Of(text), item),
        _ => TryMergeIndicator(item, text),
    };

    // Is told of an item that is not added to a chunk yet.
    public void Wait(WrittenItem item)
    {
        if (IndicatorKey.Of(item) is { } key)
        {
            _waiting[key] = item;
        }
    }

    // Is told of an item that was added to the chunk. Returns the last chunk with the same indicator that may not be written yet.
    public int? Add(WrittenItem item)
    {
        if (IndicatorKey.Of(item) is not { } key)
        {
            return null;
        }

        _indicators[key] = item;
        for (var i = _running.Count - 1; i >= 0; i--)
        {
            var (chunk, indicators) = _running[i];
            if (sink.IsCompleted(chunk))
            {
                _running.RemoveAt(i);
                indicators.Clear();
                _unused.Push(indicators);
            }
            else if (indicators.ContainsKey(key))
            {
                return chunk;
            }
        }

        return null;
    }

    // Forgets a group that is not sent.
    public void Forget(WrittenItem item)
    {
        if (item.Xid is { } xid && _groups.TryGetValue(xid, out var known) && known == item)
        {
            _groups.Remove(xid);
        }
    }

    // Is told of a chunk before it is sent.
    public void Close(Chunk chunk)
    {
        foreach (var item in _groups.Count > 0 ? chunk.Items : [])
        {
            Forget(item);
        }

        if (_indicators.Count > 0)
        {
            _running.Add((chunk.Number, _indicators));
            _indicators = _unused.TryPop(out var unused) ? unused : [];
        }
    }

    private static bool TryMerge<TKey>(Dictionary<TKey, WrittenItem> items, TKey key, WrittenItem item)
        where TKey : notnull
    {
        if (items.TryAdd(key, item))
        {
            return false;
        }

        items[key].AddRepeat(item);
        return true;
    }

    private bool TryMergeIndicator(WrittenItem item, ReadOnlySpan<byte> text)
    {
        if (IndicatorKey.Of(item) is not { } key
            || (!_waiting.TryGetValue(key, out var earlier) && !_indicators.TryGetValue(key, out earlier)))
        {
            return false;
        }

        if (earlier.Groups.SequenceEqual(item.Groups) && IsEqual(text, earlier))
        {
            earlier.AddRepeat(item);
            return true;
        }

        item.IsLater = true;
        return false;
    }

    // An item in a chunk is completed by its closing brace.
    private bool IsEqual(ReadOnlySpan<byte> text, WrittenItem earlier) =>
        earlier.Block is null ? text.SequenceEqual(spool.Read(earlier)) : text.SequenceEqual(earlier.Text.Span[..^1]);
}

// What addresses an indicator: its type and its value in the form of the platform.
internal readonly record struct IndicatorKey(string Type, string Summary)
{
    // Null for other items, and for a value that only a batch can send.
    public static IndicatorKey? Of(WrittenItem item) =>
        item is { Item: BatchIndicator indicator, Summary: { } summary } ? new IndicatorKey(indicator.Type.ToString(), summary) : null;

    // Few values are those of several types.
    public override int GetHashCode() => Summary.GetHashCode(StringComparison.Ordinal);
}
