using ThreatConnect.Resources.Batch.Items;

namespace ThreatConnect.Resources.Batch.Content;

// An item that was validated and written as JSON, with what its order and its outcome depend on.
internal sealed class WrittenItem(BatchItem item, long index, string[] groups, string? xid = null)
{
    private List<(BatchItem Item, long Index)>? _repeats;

    // The item as the caller gave it.
    public BatchItem Item => item;

    // The number of items before it.
    public long Index => index;

    public ItemSection Section { get; } = item switch
    {
        BatchGroup => ItemSection.Group,
        BatchIndicator => ItemSection.Indicator,
        _ => ItemSection.Association,
    };

    // The xid of a group.
    public string? Xid => xid;

    // The value of an indicator in the form of the platform; null for other items, and for a value that only a batch can send.
    public string? Summary => field ??= item is BatchIndicator indicator ? IndicatorWriter.FindSummary(indicator) : null;

    // The equal items after it, which are not sent themselves.
    public IReadOnlyList<(BatchItem Item, long Index)> Repeats => _repeats ?? [];

    public bool HasRepeats => _repeats is not null;

    // The xids of the groups that it refers to.
    public string[] Groups => groups;

    // Whether it changes what an earlier item of the run writes, and has to be written after it.
    public bool IsLater { get; set; }

    // The JSON; empty until the item is in a chunk.
    public ReadOnlyMemory<byte> Text => Block is null ? default : Block.AsMemory((int)Position, Length);

    // The block of the chunk that has the JSON; null as long as it is in the spool, if the item has to wait, or nowhere.
    public byte[]? Block { get; private set; }

    // Where the JSON is in the block or in the spool.
    public long Position { get; private set; }

    // The length of the JSON.
    public int Length { get; private set; }

    public void AddRepeat(WrittenItem repeat) => (_repeats ??= []).Add((repeat.Item, repeat.Index));

    public void Place(byte[]? block, long position, int length) => (Block, Position, Length) = (block, position, length);
}

// The arrays of a job's content, in the order in which they are written.
internal enum ItemSection : byte
{
    Group,
    Indicator,
    Association,
}
