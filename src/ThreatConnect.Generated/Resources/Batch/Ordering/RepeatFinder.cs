using ThreatConnect.Resources.Batch.Content;

namespace ThreatConnect.Resources.Batch.Ordering;

// Finds items of a run that are about the same object. Of what was sent it remembers only the chunks that are not completed yet, so that
// a run of any length needs little memory.
internal sealed class RepeatFinder(Spool spool, IChunkSink sink)
{
    // The items that were not sent yet: the last one about each indicator, each group by its xid, and each association.
    private readonly Dictionary<IndicatorKey, WrittenItem> _indicators = [];
    private readonly Dictionary<string, WrittenItem> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<TextKey, WrittenItem> _associations = [];

    // The last chunk with each indicator that was sent and is not known to be written, and the indicators of each of these chunks.
    private readonly Dictionary<IndicatorKey, int> _sent = [];
    private readonly List<(int Chunk, List<IndicatorKey> Indicators)> _running = [];

    // Merges an item with an equal one that was not sent yet. An indicator that changes what that one writes is marked as a later one; a
    // group with the same xid is equal.
    // text: the item before it is completed.
    public bool TryMerge(WrittenItem item, ReadOnlySpan<byte> text) => item.Section switch
    {
        ItemSection.Group => TryMerge(_groups, item.Xid!, item),
        ItemSection.Association => TryMerge(_associations, TextKey.Of(text), item),
        _ => TryMergeIndicator(item, text),
    };

    // The chunk that was sent last with the same indicator and may not be written yet.
    public int? FindSent(WrittenItem item) =>
        IndicatorKey.Of(item) is { } key && _sent.TryGetValue(key, out var chunk) ? chunk : null;

    // Forgets an item that is not sent.
    public void Forget(WrittenItem item)
    {
        if (IndicatorKey.Of(item) is { } key)
        {
            Remove(_indicators, key, item);
        }
        else if (item.Xid is { } xid)
        {
            Remove(_groups, xid, item);
        }
    }

    // Is told of a chunk before it is sent.
    public void Close(Chunk chunk)
    {
        ForgetCompleted();
        var indicators = new List<IndicatorKey>(chunk.Items.Count);
        foreach (var item in chunk.Items)
        {
            Forget(item);
            if (IndicatorKey.Of(item) is { } key)
            {
                indicators.Add(key);
                _sent[key] = chunk.Number;
            }
        }

        _running.Add((chunk.Number, indicators));
    }

    private static void Remove<TKey>(Dictionary<TKey, WrittenItem> items, TKey key, WrittenItem item)
        where TKey : notnull
    {
        if (items.TryGetValue(key, out var known) && known == item)
        {
            items.Remove(key);
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
        if (IndicatorKey.Of(item) is not { } key || _indicators.TryAdd(key, item))
        {
            return false;
        }

        var earlier = _indicators[key];
        if (earlier.Groups.SequenceEqual(item.Groups) && IsEqual(text, earlier))
        {
            earlier.AddRepeat(item);
            return true;
        }

        item.IsLater = true;
        _indicators[key] = item;
        return false;
    }

    // An item in a chunk is completed by its closing brace.
    private bool IsEqual(ReadOnlySpan<byte> text, WrittenItem earlier) =>
        earlier.Block is null ? text.SequenceEqual(spool.Read(earlier)) : text.SequenceEqual(earlier.Text.Span[..^1]);

    private void ForgetCompleted()
    {
        for (var i = _running.Count - 1; i >= 0; i--)
        {
            var (chunk, indicators) = _running[i];
            if (!sink.IsCompleted(chunk))
            {
                continue;
            }

            _running.RemoveAt(i);
            foreach (var key in indicators)
            {
                if (_sent.TryGetValue(key, out var last) && last == chunk)
                {
                    _sent.Remove(key);
                }
            }
        }
    }
}

// What addresses an indicator: its type and its value in the form of the platform.
internal readonly record struct IndicatorKey(string Type, string Summary)
{
    // Null for other items, and for a value that only a batch can send.
    public static IndicatorKey? Of(WrittenItem item) =>
        item is { Item: BatchIndicator indicator, Summary: { } summary } ? new IndicatorKey(indicator.Type.ToString(), summary) : null;
}
