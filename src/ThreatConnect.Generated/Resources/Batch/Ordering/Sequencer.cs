using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ThreatConnect.Resources.Batch.Content;
using ThreatConnect.Values;

namespace ThreatConnect.Resources.Batch.Ordering;

// Receives chunks in their order, and items that cannot be sent.
internal interface IChunkSink
{
    // The most bytes of a job, as far as is known.
    long LongestJob { get; }

    // Sends a chunk, which belongs to the receiver from now on.
    Task SendAsync(Chunk chunk, CancellationToken cancellationToken);

    Task RejectAsync(BatchItem? item, long index, string reason, CancellationToken cancellationToken);
}

// Distributes items to chunks, so that no item comes before a group that it refers to.
internal sealed class Sequencer(ItemWriter writer, IChunkSink sink, int mostItems) : IDisposable
{
    private const int IsSpooled = -1;

    // The number of the chunk of each group of the run.
    private readonly Dictionary<XidKey, int> _groups = [];
    private readonly Spool _spool = new();
    private Chunk _chunk = new(0);
    private long _count;

    public async Task AddAsync(BatchItem? item, CancellationToken cancellationToken)
    {
        var index = _count++;
        WrittenItem written;
        try
        {
            written = writer.Write(item, index);
        }
        catch (ArgumentException exception)
        {
            await sink.RejectAsync(item, index, exception.Message, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (written.Xid is { } xid && !_groups.TryAdd(XidKey.Of(xid), IsSpooled))
        {
            var reason = $"An earlier group of this run has the xid \"{Excerpt.Of(xid)}\". Each group needs its own.";
            await sink.RejectAsync(item, index, reason, cancellationToken).ConfigureAwait(false);
        }
        else if (MustWait(written))
        {
            _spool.Add(written, writer.Text.Span);
        }
        else
        {
            await AddToChunkAsync(written, written.Groups, cancellationToken).ConfigureAwait(false);
        }
    }

    // Sends the items that had to wait, and the last chunk.
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        var groups = GroupOrder.Sort(_spool.Of(ItemSection.Group));
        var associations = new DeferredAssociations(groups);
        foreach (var group in groups)
        {
            _spool.Read(group, writer);
            await AddToChunkAsync(group, associations.Take(group), cancellationToken).ConfigureAwait(false);
        }

        foreach (var item in _spool.Of(ItemSection.Indicator).Concat(_spool.Of(ItemSection.Association)))
        {
            _spool.Read(item, writer);
            await AddToChunkAsync(item, item.Groups, cancellationToken).ConfigureAwait(false);
        }

        await CloseAsync(cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        _chunk.Dispose();
        _spool.Dispose();
    }

    private bool MustWait(WrittenItem item)
    {
        if (item.Section == ItemSection.Association)
        {
            return true;
        }

        for (var i = 0; i < item.Groups.Count; i++)
        {
            if (ChunkOf(item.Groups[i]) is null && item.Groups[i] != item.Xid)
            {
                return true;
            }
        }

        return false;
    }

    private async Task AddToChunkAsync(WrittenItem item, IReadOnlyList<string> groups, CancellationToken cancellationToken)
    {
        writer.Complete(item, groups);
        var length = JobContent.LengthOf(writer.Text.Length);
        if (length + JobContent.LongestFrame > sink.LongestJob)
        {
            var reason = $"The item has {writer.Text.Length} bytes, but a job may have only {sink.LongestJob}.";
            await sink.RejectAsync(item.Item, item.Index, reason, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (_chunk.Items.Count >= mostItems || _chunk.Length + length > sink.LongestJob)
        {
            await CloseAsync(cancellationToken).ConfigureAwait(false);
        }

        _chunk.Add(item, writer.Text.Span);
        AddPredecessors(item, groups);
    }

    private void AddPredecessors(WrittenItem item, IReadOnlyList<string> groups)
    {
        if (item.Xid is { } xid)
        {
            _groups[XidKey.Of(xid)] = _chunk.Number;
        }

        for (var i = 0; i < groups.Count; i++)
        {
            if (ChunkOf(groups[i]) is { } chunk)
            {
                _chunk.AddPredecessor(chunk);
            }
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
    private int? ChunkOf(string xid) => _groups.TryGetValue(XidKey.Of(xid), out var chunk) && chunk != IsSpooled ? chunk : null;

    private async Task CloseAsync(CancellationToken cancellationToken)
    {
        if (_chunk.Items.Count == 0)
        {
            return;
        }

        var full = _chunk;
        _chunk = new Chunk(full.Number + 1);
        await sink.SendAsync(full, cancellationToken).ConfigureAwait(false);
    }

    // A part of the hash of an xid: enough to tell it from any other, in a fraction of its length.
    private readonly record struct XidKey(ulong High, ulong Low)
    {
        private const int StackLimit = 512;

        public static XidKey Of(string xid)
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            var longest = Encoding.UTF8.GetMaxByteCount(xid.Length);
            var bytes = longest <= StackLimit ? stackalloc byte[StackLimit] : new byte[longest];
            SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(xid, bytes)], hash);
            return new XidKey(BinaryPrimitives.ReadUInt64BigEndian(hash), BinaryPrimitives.ReadUInt64BigEndian(hash[8..]));
        }
    }
}
