using ThreatConnect.Resources.Batch.Content;

namespace ThreatConnect.Resources.Batch.Ordering;

// Finds items of a run that are about the same object. Of what was sent it remembers only the chunks that are not completed yet, so that
// a run of any length needs little memory.
internal sealed class RepeatFinder(Spool spool, IChunkSink sink)
{
    // Whether sent chunks are completed is asked for once for so many items.
    private const int ItemsBetweenReleases = 256;

    // The items that wait: the last one about each indicator.
    private readonly IndicatorTable _waiting = new();

    // The groups that were not sent yet, by their xids, and all associations.
    private readonly Dictionary<string, WrittenItem> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<TextKey, WrittenItem> _associations = [];

    // The indicators of each chunk that was sent and is not known to be written, and tables that can be used for others: they are large.
    private readonly List<(int Chunk, IndicatorTable Indicators)> _running = [];
    private readonly Stack<IndicatorTable> _unused = [];

    // The indicators of the chunk that is being filled.
    private IndicatorTable _indicators = new();
    private int _added;

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
            _waiting.Set(key, item);
        }
    }

    // Is told of an item that was added to the chunk. Returns the last chunk with the same indicator that may not be written yet.
    public int? Add(WrittenItem item)
    {
        if (IndicatorKey.Of(item) is not { } key)
        {
            return null;
        }

        _indicators.Set(key, item);
        if (++_added % ItemsBetweenReleases == 0)
        {
            ReleaseCompleted();
        }

        for (var i = _running.Count - 1; i >= 0; i--)
        {
            var (chunk, indicators) = _running[i];
            if (indicators.Find(key) is not null && !sink.IsCompleted(chunk))
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

        ReleaseCompleted();
        if (_indicators.Count > 0)
        {
            _running.Add((chunk.Number, _indicators));
            _indicators = _unused.TryPop(out var unused) ? unused : new IndicatorTable();
        }
    }

    private void ReleaseCompleted()
    {
        for (var i = _running.Count - 1; i >= 0; i--)
        {
            if (sink.IsCompleted(_running[i].Chunk))
            {
                _running[i].Indicators.Clear();
                _unused.Push(_running[i].Indicators);
                _running.RemoveAt(i);
            }
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
        if (IndicatorKey.Of(item) is not { } key || (_waiting.Find(key) ?? _indicators.Find(key)) is not { } earlier)
        {
            return false;
        }

        if (earlier.Groups.AsSpan().SequenceEqual(item.Groups) && IsEqual(text, earlier))
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
