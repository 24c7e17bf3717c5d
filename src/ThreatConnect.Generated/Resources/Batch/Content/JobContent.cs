using System.Buffers;

namespace ThreatConnect;

/// <summary>What one job is given: a chunk, or a part of one that the server found too large.</summary>
internal sealed class JobContent(IReadOnlyList<ChunkEntry> entries, bool isFirstVersion)
{
    /// <summary>The most that stands around the items.</summary>
    public const int LongestFrame = 64;

    /// <summary>The items, in the order in which they were given.</summary>
    public IReadOnlyList<ChunkEntry> Entries => entries;

    /// <summary>The items in the order in which they are written, and so in which the server reads them.</summary>
    public List<ChunkEntry> FileOrder
    {
        get
        {
            var ordered = new List<ChunkEntry>(entries.Count);
            foreach (var section in Enum.GetValues<ItemSection>())
            {
                Collect(section, ordered);
            }

            return ordered;
        }
    }

    public int CountOf(ItemSection section)
    {
        var count = 0;
        for (var i = 0; i < entries.Count; i++)
        {
            count += entries[i].Item.Section == section ? 1 : 0;
        }

        return count;
    }

    /// <summary>The most bytes that it can take.</summary>
    public long Length
    {
        get
        {
            long length = LongestFrame;
            for (var i = 0; i < entries.Count; i++)
            {
                length += Chunk.LengthOf(entries[i].Text.Length);
            }

            return length;
        }
    }

    public void Write(IBufferWriter<byte> output)
    {
        if (isFirstVersion)
        {
            WriteArray(output, ItemSection.Indicator);
            return;
        }

        var before = "{\""u8;
        Write(output, ItemSection.Group, "group\":"u8, ref before);
        Write(output, ItemSection.Indicator, "indicator\":"u8, ref before);
        Write(output, ItemSection.Association, "association\":"u8, ref before);
        output.Write("}"u8);
    }

    /// <summary>Parts that are each as long as allowed; an item that is longer by itself is a part of its own.</summary>
    public List<JobContent> Split(long longest)
    {
        var parts = new List<JobContent>();
        var part = new List<ChunkEntry>();
        long length = LongestFrame;
        foreach (var entry in entries)
        {
            var more = Chunk.LengthOf(entry.Text.Length);
            if (part.Count > 0 && length + more > longest)
            {
                parts.Add(new JobContent(part, isFirstVersion));
                part = [];
                length = LongestFrame;
            }

            part.Add(entry);
            length += more;
        }

        parts.Add(new JobContent(part, isFirstVersion));
        return parts;
    }

    private void Write(IBufferWriter<byte> output, ItemSection section, ReadOnlySpan<byte> name, ref ReadOnlySpan<byte> before)
    {
        if (CountOf(section) == 0)
        {
            return;
        }

        output.Write(before);
        output.Write(name);
        WriteArray(output, section);
        before = ",\""u8;
    }

    private void WriteArray(IBufferWriter<byte> output, ItemSection section)
    {
        var before = "["u8;
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Item.Section == section)
            {
                output.Write(before);
                output.Write(entries[i].Text.Span);
                before = ","u8;
            }
        }

        output.Write("]"u8);
    }

    private void Collect(ItemSection section, List<ChunkEntry> ordered)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Item.Section == section)
            {
                ordered.Add(entries[i]);
            }
        }
    }
}
