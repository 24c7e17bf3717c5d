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
    public JobContent(IReadOnlyList<WrittenItem> items, bool isVersion1)
    {
        Items = items;
        FileOrder = InFileOrder(items);
        _isVersion1 = isVersion1;
        foreach (var segment in Segments())
        {
            Length += segment.Length;
        }
    }

    // The items in the order in which they were given.
    public IReadOnlyList<WrittenItem> Items { get; }

    // The items in the order in which they are written, and in which the server reads them.
    public IReadOnlyList<WrittenItem> FileOrder { get; }

    // In bytes.
    public long Length { get; }

    // The length of an item and the comma after it.
    public static long LengthOf(int text) => text + 1L;

    public RawBody ToBody() => new SegmentedBody(Segments(), Length, "application/octet-stream");

    // Configuration and content in one request, each as a file that is named as its part, as the vendor's SDK sends them
    // (evidence.md §9.7).
    public RawBody ToBody(ReadOnlyMemory<byte> config) => new SegmentedBody(
        [s_beforeConfig, config, s_beforeContent, .. Segments(), s_afterContent],
        s_beforeConfig.Length + config.Length + s_beforeContent.Length + Length + s_afterContent.Length,
        $"multipart/form-data; boundary=\"{Boundary}\"");

    public IEnumerable<ReadOnlyMemory<byte>> Segments()
    {
        ItemSection? section = null;
        foreach (var item in FileOrder)
        {
            if (item.Section == section)
            {
                yield return s_comma;
            }
            else
            {
                yield return _isVersion1 ? s_version1Array : (section is null ? s_firstArray : s_nextArray)[(int)item.Section];
                section = item.Section;
            }

            yield return item.Text;
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

    private static IReadOnlyList<WrittenItem> InFileOrder(IReadOnlyList<WrittenItem> items)
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
