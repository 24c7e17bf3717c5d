namespace ThreatConnect;

// The items of one job, and which chunks must be done before it.
internal sealed class Chunk(int number) : IDisposable
{
    private readonly Segments _segments = new();
    private readonly List<ChunkEntry> _entries = [];
    private readonly HashSet<int> _predecessors = [];

    // How many chunks came before it.
    public int Number => number;

    public IReadOnlyList<ChunkEntry> Entries => _entries;

    public IReadOnlyCollection<int> Predecessors => _predecessors;

    // How long its content is.
    public long Length { get; private set; } = JobContent.LongestFrame;

    public void Add(PreparedItem item, ReadOnlySpan<byte> text)
    {
        _entries.Add(new ChunkEntry(item, _segments.Add(text)));
        Length += LengthOf(text.Length);
    }

    // An item and the comma after it.
    public static long LengthOf(int text) => text + 1L;

    public void Follow(int chunk)
    {
        if (chunk != number)
        {
            _predecessors.Add(chunk);
        }
    }

    public void Dispose() => _segments.Dispose();
}
