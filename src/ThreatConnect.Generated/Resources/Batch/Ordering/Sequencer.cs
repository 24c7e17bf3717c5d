using ThreatConnect.Values;

namespace ThreatConnect;

// Puts items into chunks, so that what names a group is never before it.
internal sealed class Sequencer(ItemWriter writer, IChunkSink sink, int mostItems) : IDisposable
{
    private const int IsSpooled = -1;

    // Of each group of the run, the number of its chunk.
    private readonly Dictionary<XidKey, int> _groups = [];
    private readonly Spool _spool = new();
    private Chunk _chunk = new(0);
    private long _count;

    public async Task AddAsync(BatchItem? item, CancellationToken cancellationToken)
    {
        var index = _count++;
        PreparedItem prepared;
        try
        {
            prepared = writer.Write(item, index);
        }
        catch (ArgumentException exception)
        {
            await sink.RefuseAsync(item, index, exception.Message, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (item is BatchGroup group && !_groups.TryAdd(XidKey.Of(group.Xid), IsSpooled))
        {
            await sink.RefuseAsync(item, index, $"The xid \"{Excerpt.Of(group.Xid)}\" was in this run already.", cancellationToken).ConfigureAwait(false);
        }
        else if (MustWait(prepared))
        {
            _spool.Add(prepared, writer.Text.Span);
        }
        else
        {
            await PlaceAsync(prepared, prepared.Groups, cancellationToken).ConfigureAwait(false);
        }
    }

    // Sends what waited, and the last chunk.
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        var groups = GroupOrder.Sort(_spool.Of(ItemSection.Group));
        var turned = new DeferredAssociations(groups);
        foreach (var group in groups)
        {
            _spool.Read(group, writer);
            await PlaceAsync(group.Item, turned.NamesOf(group.Item), cancellationToken).ConfigureAwait(false);
        }

        foreach (var waiting in _spool.Of(ItemSection.Indicator).Concat(_spool.Of(ItemSection.Association)))
        {
            _spool.Read(waiting, writer);
            await PlaceAsync(waiting.Item, waiting.Item.Groups, cancellationToken).ConfigureAwait(false);
        }

        await CloseAsync(cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        _chunk.Dispose();
        _spool.Dispose();
    }

    private bool MustWait(PreparedItem item)
    {
        if (item.Section == ItemSection.Association)
        {
            return true;
        }

        for (var i = 0; i < item.Groups.Count; i++)
        {
            var name = item.Groups[i];
            var isPlaced = _groups.TryGetValue(XidKey.Of(name), out var chunk) && chunk != IsSpooled;
            if (!isPlaced && !(item.Item is BatchGroup group && group.Xid == name))
            {
                return true;
            }
        }

        return false;
    }

    private async Task PlaceAsync(PreparedItem item, IReadOnlyList<string> groups, CancellationToken cancellationToken)
    {
        writer.Complete(item, groups);
        var length = Chunk.LengthOf(writer.Text.Length);
        if (length + JobContent.LongestFrame > sink.LongestJob)
        {
            await sink.RefuseAsync(item.Item, item.Index, $"The item has {writer.Text.Length} bytes, and a job may have {sink.LongestJob}.", cancellationToken).ConfigureAwait(false);
            return;
        }

        if (_chunk.Entries.Count >= mostItems || _chunk.Length + length > sink.LongestJob)
        {
            await CloseAsync(cancellationToken).ConfigureAwait(false);
        }

        _chunk.Add(item, writer.Text.Span);
        Follow(item, groups);
    }

    private void Follow(PreparedItem item, IReadOnlyList<string> groups)
    {
        if (item.Item is BatchGroup group)
        {
            _groups[XidKey.Of(group.Xid)] = _chunk.Number;
        }

        for (var i = 0; i < groups.Count; i++)
        {
            if (_groups.TryGetValue(XidKey.Of(groups[i]), out var chunk) && chunk != IsSpooled)
            {
                _chunk.Follow(chunk);
            }
        }

        // An association names indicators too, of which nothing is remembered.
        for (var i = 0; item.Section == ItemSection.Association && _chunk.Predecessors.Count < _chunk.Number && i < _chunk.Number; i++)
        {
            _chunk.Follow(i);
        }
    }

    private async Task CloseAsync(CancellationToken cancellationToken)
    {
        if (_chunk.Entries.Count == 0)
        {
            return;
        }

        var full = _chunk;
        _chunk = new Chunk(full.Number + 1);
        await sink.SendAsync(full, cancellationToken).ConfigureAwait(false);
    }
}
