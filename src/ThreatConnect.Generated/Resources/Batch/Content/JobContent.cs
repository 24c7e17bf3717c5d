using System.Text;
using ThreatConnect.Protocol;

namespace ThreatConnect.Resources.Batch.Content;

// The content of one job: a chunk, or a part of a chunk that the server found too large.
internal sealed class JobContent
{
    // The most bytes around the items.
    public const int LongestFrame = 64;

    private const string Boundary = "----ThreatConnect.Generated.5f0c1d7a93be4c62";

    private static readonly ReadOnlyMemory<byte> s_beforeConfig = Part("config", isFirst: true);
    private static readonly ReadOnlyMemory<byte> s_beforeContent = Part("content", isFirst: false);
    private static readonly ReadOnlyMemory<byte> s_afterContent = Encoding.ASCII.GetBytes($"\r\n--{Boundary}--\r\n");

    // By section: what opens its array at the beginning of the content, and after the array of another section.
    private static readonly ReadOnlyMemory<byte>[] s_firstArray =
        ["{\"group\":["u8.ToArray(), "{\"indicator\":["u8.ToArray(), "{\"association\":["u8.ToArray()];

    private static readonly ReadOnlyMemory<byte>[] s_nextArray =
        ["],\"group\":["u8.ToArray(), "],\"indicator\":["u8.ToArray(), "],\"association\":["u8.ToArray()];

    private static readonly ReadOnlyMemory<byte> s_comma = ","u8.ToArray();
    private static readonly ReadOnlyMemory<byte> s_end = "]}"u8.ToArray();

    // Version 1 of batches is one array of indicators (evidence.md §9.1).
    private static readonly ReadOnlyMemory<byte> s_version1Array = "["u8.ToArray();
    private static readonly ReadOnlyMemory<byte> s_version1End = "]"u8.ToArray();

    private readonly bool _isVersion1;

    // Of at least one item.
    public JobContent(List<WrittenItem> items, bool isVersion1)
    {
        Items = items;
        FileOrder = InFileOrder(items);
        _isVersion1 = isVersion1;
        Length = LengthOf(FileOrder, isVersion1);
    }

    // The items in the order in which they were given.
    public List<WrittenItem> Items { get; }

    // The items in the order in which they are written, and in which the server reads them.
    public List<WrittenItem> FileOrder { get; }

    // In bytes.
    public long Length { get; }

    // The length of an item and the comma after it.
    public static long LengthOf(int text) => text + 1L;

    public RawBody ToBody() => new SegmentedBody(Segments(), Length, "application/octet-stream");

    // Configuration and content in one request, each as a file that is named as its part, as the vendor's SDK sends them
    // (evidence.md §9.7).
    public RawBody ToBody(ReadOnlyMemory<byte> config) => new SegmentedBody(
        new[] { s_beforeConfig, config, s_beforeContent }.Concat(Segments()).Append(s_afterContent),
        s_beforeConfig.Length + config.Length + s_beforeContent.Length + Length + s_afterContent.Length,
        $"multipart/form-data; boundary=\"{Boundary}\"");

    public IEnumerable<ReadOnlyMemory<byte>> Segments()
    {
        ItemSection? section = null;
        for (int i = 0, count; i < FileOrder.Count; i += count)
        {
            var item = FileOrder[i];
            count = CountOfRun(i);
            yield return item.Section == section ? s_comma : OpeningOf(item.Section, section, _isVersion1);
            section = item.Section;
            var last = FileOrder[i + count - 1];
            yield return item.Block.AsMemory((int)item.Position, (int)(last.Position - item.Position) + last.Length);
        }

        yield return _isVersion1 ? s_version1End : s_end;
    }

    // Parts that are not longer than allowed. An item that is too long by itself is a part of its own.
    public List<JobContent> Split(long longest)
    {
        var parts = new List<JobContent>();
        var part = new List<WrittenItem>();
        long length = LongestFrame;
        foreach (var item in Items)
        {
            var more = LengthOf(item.Text.Length);
            if (part.Count > 0 && length + more > longest)
            {
                parts.Add(new JobContent(part, _isVersion1));
                part = [];
                length = LongestFrame;
            }

            part.Add(item);
            length += more;
        }

        parts.Add(new JobContent(part, _isVersion1));
        return parts;
    }

    private static long LengthOf(List<WrittenItem> items, bool isVersion1)
    {
        long length = (isVersion1 ? s_version1End : s_end).Length;
        ItemSection? section = null;
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            length += item.Length + (item.Section == section ? s_comma : OpeningOf(item.Section, section, isVersion1)).Length;
            section = item.Section;
        }

        return length;
    }

    private static ReadOnlyMemory<byte> OpeningOf(ItemSection section, ItemSection? previous, bool isVersion1) =>
        isVersion1 ? s_version1Array : (previous is null ? s_firstArray : s_nextArray)[(int)section];

    // How many items of one section follow each other in memory, with a comma between them.
    private int CountOfRun(int first)
    {
        var count = 1;
        for (var last = FileOrder[first]; first + count < FileOrder.Count; count++)
        {
            var next = FileOrder[first + count];
            if (next.Block != last.Block || next.Position != last.Position + last.Length + 1 || next.Section != last.Section)
            {
                break;
            }

            last = next;
        }

        return count;
    }

    private static List<WrittenItem> InFileOrder(List<WrittenItem> items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (items[i].Section < items[i - 1].Section)
            {
                return [.. items.OrderBy(static item => (int)item.Section)];
            }
        }

        return items;
    }

    private static byte[] Part(string name, bool isFirst) => Encoding.ASCII.GetBytes(
        $"{(isFirst ? string.Empty : "\r\n")}--{Boundary}\r\n"
        + $"Content-Disposition: form-data; name=\"{name}\"; filename=\"{name}\"\r\nContent-Type: application/json\r\n\r\n");
}
