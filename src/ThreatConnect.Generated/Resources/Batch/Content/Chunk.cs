using System.Buffers;

namespace ThreatConnect.Resources.Batch.Content;

// The items of one job, and the chunks whose jobs must be completed before it starts. It owns the bytes of its items.
// capacity: the number of items that it probably gets.
internal sealed class Chunk(int number, int capacity = 0) : IDisposable
{
    private const int BlockSize = 256 * 1024;

    // Rented; none of them is moved while the chunk is used.
    private readonly List<byte[]> _blocks = [];
    private readonly List<WrittenItem> _items = new(capacity);
    private readonly HashSet<int> _predecessors = [];
    private int _used;

    // The number of chunks before it.
    public int Number => number;

    public List<WrittenItem> Items => _items;

    public IReadOnlyCollection<int> Predecessors => _predecessors;

    // The most bytes that its content can have.
    public long Length { get; private set; } = JobContent.LongestFrame;

    public void Add(WrittenItem item, ReadOnlySpan<byte> text)
    {
        var block = Reserve(text.Length + 1);
        text.CopyTo(block.AsSpan(_used));
        item.Place(block, _used, text.Length);

        // Items that follow each other are sent as they are here.
        block[_used + text.Length] = (byte)',';
        _used += text.Length + 1;
        _items.Add(item);
        Length += JobContent.LengthOf(text.Length);
    }

    public void AddPredecessor(int chunk)
    {
        if (chunk != number)
        {
            _predecessors.Add(chunk);
        }
    }

    public void Dispose()
    {
        // The spool may still know the item.
        foreach (var item in _items)
        {
            item.Place(block: null, position: 0, length: 0);
        }

        foreach (var block in _blocks)
        {
            ArrayPool<byte>.Shared.Return(block);
        }

        _blocks.Clear();
    }

    private byte[] Reserve(int length)
    {
        if (_blocks.Count == 0 || _blocks[^1].Length - _used < length)
        {
            _blocks.Add(ArrayPool<byte>.Shared.Rent(Math.Max(BlockSize, length)));
            _used = 0;
        }

        return _blocks[^1];
    }
}
