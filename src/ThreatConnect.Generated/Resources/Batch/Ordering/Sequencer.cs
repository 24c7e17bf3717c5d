using ThreatConnect.Resources.Batch.Content;
using ThreatConnect.Resources.Batch.Results;
using ThreatConnect.Values;

namespace ThreatConnect.Resources.Batch.Ordering;

// Receives chunks in their order, and items that cannot be sent.
internal interface IChunkSink
{
    // The most bytes of a job, as far as is known.
    long LongestJob { get; }

    // Whether a chunk that was sent is written, so that whatever is sent now comes after it.
    bool IsCompleted(int chunk);

    // Sends a chunk, which belongs to the receiver from now on.
    Task SendAsync(Chunk chunk, CancellationToken cancellationToken);

    // Is told of each item that was read.
    void Read();

    // Is told of an item that is equal to an earlier one and is not sent itself.
    void Merged();

    // Takes the outcomes of an item that cannot be sent, and of the items that are equal to it.
    Task RejectAsync(IEnumerable<BatchOutcome> outcomes);
}

// Distributes items to chunks, so that no item comes before a group that it refers to, and none is twice in a chunk.
internal sealed class Sequencer : IDisposable
{
    private const int IsSpooled = -1;

    private readonly ItemWriter _writer;
    private readonly IChunkSink _sink;
    private readonly int _mostItems;

    // The groups of the run, by their xids.
    private readonly Dictionary<TextKey, GroupEntry> _groups = [];
    private readonly Spool _spool = new();
    private readonly RepeatFinder _repeats;
    private Chunk _chunk = new(0);
    private long _count;

    public Sequencer(ItemWriter writer, IChunkSink sink, int mostItems)
    {
        (_writer, _sink, _mostItems) = (writer, sink, mostItems);
        _repeats = new RepeatFinder(_spool, sink);
    }

    // Adds all items, and sends them.
    public async Task RunAsync(IAsyncEnumerable<BatchItem> items, CancellationToken cancellationToken)
    {
        if (items is SynchronousItems { Items: var all })
        {
            foreach (var item in all)
            {
                await AddAsync(item, cancellationToken).ConfigureAwait(false);
            }
        }
        else
        {
            await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await AddAsync(item, cancellationToken).ConfigureAwait(false);
            }
        }

        await FinishAsync(cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        _chunk.Dispose();
        _spool.Dispose();
    }

    // Without a state machine, as AddToChunkAsync: most items are added at once.
    private Task AddAsync(BatchItem? item, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _sink.Read();
        var index = _count++;
        WrittenItem written;
        try
        {
            written = _writer.Write(item, index);
        }
        catch (ArgumentException exception)
        {
            return _sink.RejectAsync([ItemOutcomes.Rejected(item, index, exception.Message)]);
        }

        if (written.Xid is { } xid && !TryAddGroup(written, xid))
        {
            var reason = $"An earlier group of this run has the xid \"{Excerpt.Of(xid)}\" and other content. Give each its own "
                + $"{nameof(BatchGroup)}.{nameof(BatchGroup.Xid)}; without one it is made of owner, type and name.";
            return _sink.RejectAsync(ItemOutcomes.Rejected(written, reason));
        }

        if (_repeats.TryMerge(written, _writer.Text.Span))
        {
            _sink.Merged();
            return Task.CompletedTask;
        }

        if (written.IsLater || MustWait(written))
        {
            _spool.Add(written, _writer.Text.Span);
            _repeats.Wait(written);
            return Task.CompletedTask;
        }

        return AddToChunkAsync(written, written.Groups, cancellationToken);
    }

    // Sends the items that had to wait, and the last chunk.
    private async Task FinishAsync(CancellationToken cancellationToken)
    {
        var groups = GroupOrder.Sort(_spool.Of(ItemSection.Group));
        var associations = new DeferredAssociations(groups);
        foreach (var group in groups)
        {
            _spool.Read(group, _writer);
            await AddToChunkAsync(group, associations.Take(group), cancellationToken).ConfigureAwait(false);
        }

        foreach (var item in _spool.Of(ItemSection.Indicator).Concat(_spool.Of(ItemSection.Association)))
        {
            await AddSpooledAsync(item, cancellationToken).ConfigureAwait(false);
        }

        await AddLaterAsync(cancellationToken).ConfigureAwait(false);
        await CloseAsync(cancellationToken).ConfigureAwait(false);
    }

    // Returns false if there is another group with the xid. The same group may come again.
    private bool TryAddGroup(WrittenItem group, string xid)
    {
        var content = TextKey.Of(_writer.Text.Span, group.Groups);
        if (_groups.TryGetValue(TextKey.Of(xid), out var known))
        {
            return known.Content == content;
        }

        _groups.Add(TextKey.Of(xid), new GroupEntry(IsSpooled, content));
        return true;
    }

    // Adds the items that change what earlier items write, each in a chunk after theirs.
    private async Task AddLaterAsync(CancellationToken cancellationToken)
    {
        for (var left = _spool.Later(); left.Count > 0;)
        {
            await CloseAsync(cancellationToken).ConfigureAwait(false);
            var again = new List<WrittenItem>();
            var keys = new HashSet<IndicatorKey>();
            foreach (var item in left)
            {
                if (IndicatorKey.Of(item) is { } key && keys.Add(key))
                {
                    await AddSpooledAsync(item, cancellationToken).ConfigureAwait(false);
                }
                else
                {
                    again.Add(item);
                }
            }

            left = again;
        }
    }

    private Task AddSpooledAsync(WrittenItem item, CancellationToken cancellationToken)
    {
        _spool.Read(item, _writer);
        return AddToChunkAsync(item, item.Groups, cancellationToken);
    }

    private bool MustWait(WrittenItem item)
    {
        if (item.Section == ItemSection.Association)
        {
            return true;
        }

        for (var i = 0; i < item.Groups.Length; i++)
        {
            if (ChunkOf(item.Groups[i]) is null && item.Groups[i] != item.Xid)
            {
                return true;
            }
        }

        return false;
    }

    private Task AddToChunkAsync(WrittenItem item, string[] groups, CancellationToken cancellationToken)
    {
        _writer.Complete(item, groups);
        var length = JobContent.LengthOf(_writer.Text.Length);
        if (length + JobContent.LongestFrame > _sink.LongestJob)
        {
            var reason = $"The item has {_writer.Text.Length} bytes, but a job may have only {_sink.LongestJob}.";
            _repeats.Forget(item);
            return _sink.RejectAsync(ItemOutcomes.Rejected(item, reason));
        }

        if (_chunk.Items.Count >= _mostItems || _chunk.Length + length > _sink.LongestJob)
        {
            return AddToNextChunkAsync(item, groups, cancellationToken);
        }

        AddToChunk(item, groups);
        return Task.CompletedTask;
    }

    private async Task AddToNextChunkAsync(WrittenItem item, string[] groups, CancellationToken cancellationToken)
    {
        await CloseAsync(cancellationToken).ConfigureAwait(false);
        AddToChunk(item, groups);
    }

    private void AddToChunk(WrittenItem item, string[] groups)
    {
        _chunk.Add(item, _writer.Text.Span);
        AddPredecessors(item, groups);
    }

    private void AddPredecessors(WrittenItem item, string[] groups)
    {
        if (item.Xid is { } xid)
        {
            var key = TextKey.Of(xid);
            var sent = _groups[key];
            if (sent.Chunk != IsSpooled)
            {
                _chunk.AddPredecessor(sent.Chunk);
            }

            _groups[key] = new GroupEntry(_chunk.Number, sent.Content);
        }

        for (var i = 0; i < groups.Length; i++)
        {
            if (ChunkOf(groups[i]) is { } chunk)
            {
                _chunk.AddPredecessor(chunk);
            }
        }

        if (_repeats.Add(item) is { } earlier)
        {
            _chunk.AddPredecessor(earlier);
        }

        // An association refers to indicators too, whose chunks are not remembered.
        if (item.Section == ItemSection.Association && _chunk.Predecessors.Count < _chunk.Number)
        {
            for (var i = 0; i < _chunk.Number; i++)
            {
                _chunk.AddPredecessor(i);
            }
        }
    }

    // Null where the group waits or is not one of the run.
    private int? ChunkOf(string xid) =>
        _groups.TryGetValue(TextKey.Of(xid), out var group) && group.Chunk != IsSpooled ? group.Chunk : null;

    private async Task CloseAsync(CancellationToken cancellationToken)
    {
        if (_chunk.Items.Count == 0)
        {
            return;
        }

        var full = _chunk;
        _chunk = new Chunk(full.Number + 1, full.Items.Count);
        _repeats.Close(full);
        await _sink.SendAsync(full, cancellationToken).ConfigureAwait(false);
    }

    // The chunk that a group was written to last, and what it is.
    private readonly struct GroupEntry(int chunk, TextKey content)
    {
        public int Chunk => chunk;

        public TextKey Content => content;
    }
}
