namespace ThreatConnect.Resources.Batch.Content;

// An item that was validated and written as JSON, with what its order and its outcome depend on.
internal sealed class WrittenItem(BatchItem item, long index, IReadOnlyList<string> groups)
{
    // The item as the caller gave it.
    public BatchItem Item => item;

    // The number of items before it.
    public long Index => index;

    public ItemSection Section => item switch
    {
        BatchGroup => ItemSection.Group,
        BatchIndicator => ItemSection.Indicator,
        _ => ItemSection.Association,
    };

    // The xid of a group.
    public string? Xid => (item as BatchGroup)?.Xid;

    // The xids of the groups that it refers to.
    public IReadOnlyList<string> Groups => groups;

    // The JSON; empty until the item is in a chunk.
    public ReadOnlyMemory<byte> Text => Block is null ? default : Block.AsMemory((int)Position, Length);

    // The block of the chunk that has the JSON; null as long as it is in the spool, if the item has to wait, or nowhere.
    public byte[]? Block { get; private set; }

    // Where the JSON is in the block or in the spool.
    public long Position { get; private set; }

    // The length of the JSON.
    public int Length { get; private set; }

    public void Place(byte[]? block, long position, int length) => (Block, Position, Length) = (block, position, length);
}

// The arrays of a job's content, in the order in which they are written.
internal enum ItemSection
{
    Group,
    Indicator,
    Association,
}
