namespace ThreatConnect;

// What one job is given: a chunk, or a part of one that the server found too large.
internal sealed class JobContent
{
    // The most that stands around the items.
    public const int LongestFrame = 64;

    private static readonly ReadOnlyMemory<byte> s_comma = ","u8.ToArray();
    private static readonly ReadOnlyMemory<byte> s_open = "["u8.ToArray();
    private static readonly ReadOnlyMemory<byte> s_close = "]"u8.ToArray();
    private static readonly ReadOnlyMemory<byte> s_openRoot = "{"u8.ToArray();
    private static readonly ReadOnlyMemory<byte> s_closeRoot = "}"u8.ToArray();

    // In the order in which they are written.
    private static readonly (ItemSection Section, ReadOnlyMemory<byte> Name)[] s_sections =
    [
        (ItemSection.Group, "\"group\":"u8.ToArray()),
        (ItemSection.Indicator, "\"indicator\":"u8.ToArray()),
        (ItemSection.Association, "\"association\":"u8.ToArray()),
    ];

    private readonly bool _isFirstVersion;
    private readonly int[] _counts = new int[s_sections.Length];

    public JobContent(IReadOnlyList<ChunkEntry> entries, bool isFirstVersion)
    {
        Entries = entries;
        _isFirstVersion = isFirstVersion;
        for (var i = 0; i < entries.Count; i++)
        {
            _counts[(int)entries[i].Item.Section]++;
        }

        foreach (var piece in Pieces())
        {
            Length += piece.Length;
        }
    }

    // The items, in the order in which they were given.
    public IReadOnlyList<ChunkEntry> Entries { get; }

    // How many bytes it has.
    public long Length { get; }

    // The items in the order in which they are written, and so in which the server reads them.
    public List<ChunkEntry> FileOrder()
    {
        var ordered = new List<ChunkEntry>(Entries.Count);
        foreach (var (section, _) in s_sections)
        {
            for (var i = 0; i < Entries.Count; i++)
            {
                if (Entries[i].Item.Section == section)
                {
                    ordered.Add(Entries[i]);
                }
            }
        }

        return ordered;
    }

    public int CountOf(ItemSection section) => _counts[(int)section];

    // The bytes, one piece after the other.
    public IEnumerable<ReadOnlyMemory<byte>> Pieces()
    {
        if (_isFirstVersion)
        {
            return ArrayPieces(ItemSection.Indicator);
        }

        return RootPieces();
    }

    // Parts that are each as long as allowed; an item that is longer by itself is a part of its own.
    public List<JobContent> Split(long longest)
    {
        var parts = new List<JobContent>();
        var part = new List<ChunkEntry>();
        long length = LongestFrame;
        foreach (var entry in Entries)
        {
            var more = Chunk.LengthOf(entry.Text.Length);
            if (part.Count > 0 && length + more > longest)
            {
                parts.Add(new JobContent(part, _isFirstVersion));
                part = [];
                length = LongestFrame;
            }

            part.Add(entry);
            length += more;
        }

        parts.Add(new JobContent(part, _isFirstVersion));
        return parts;
    }

    private IEnumerable<ReadOnlyMemory<byte>> RootPieces()
    {
        yield return s_openRoot;
        var isFirst = true;
        foreach (var (section, name) in s_sections)
        {
            if (CountOf(section) == 0)
            {
                continue;
            }

            if (!isFirst)
            {
                yield return s_comma;
            }

            isFirst = false;
            yield return name;
            foreach (var piece in ArrayPieces(section))
            {
                yield return piece;
            }
        }

        yield return s_closeRoot;
    }

    private IEnumerable<ReadOnlyMemory<byte>> ArrayPieces(ItemSection section)
    {
        yield return s_open;
        var isFirst = true;
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Item.Section != section)
            {
                continue;
            }

            if (!isFirst)
            {
                yield return s_comma;
            }

            isFirst = false;
            yield return Entries[i].Text;
        }

        yield return s_close;
    }
}
