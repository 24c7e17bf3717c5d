namespace ThreatConnect.Paging;

// Recognizes a page whose items were sent before, by their length, their beginning and their end. Items differ at least in their ids.
internal sealed class PageMark
{
    private const int Part = 1024;

    private readonly int _length;
    private readonly byte[] _beginning;
    private readonly byte[] _end;

    // items: the items as they were sent.
    public PageMark(ReadOnlySpan<byte> items)
    {
        _length = items.Length;
        _beginning = items[..Math.Min(items.Length, Part)].ToArray();
        _end = items[Math.Max(0, items.Length - Part)..].ToArray();
    }

    public bool IsSame(PageMark other) =>
        _length == other._length && _beginning.AsSpan().SequenceEqual(other._beginning) && _end.AsSpan().SequenceEqual(other._end);
}
