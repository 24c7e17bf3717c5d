namespace ThreatConnect.Paging;

// The items of pages of which each repeats the end of the one before it.
//
// items: the items of the first page, to which those of the others are added.
// overlap: how many items a page repeats if the list does not change.
internal sealed class JoinedPages<T>(List<T> items, Func<T, ulong> identify, int overlap)
{
    private List<ulong> _previous = [.. items.Select(identify)];

    // The items that were added, once pages do not fit together any more: some may come again then. Until then equal items are different
    // ones.
    private HashSet<ulong>? _found;

    // Adds the items of a page that were not there. Returns whether it has some in common with the end of the page before it, so that
    // nothing is missing between them, or it is the first page of the list; another page that has none does not become the page before the
    // next one.
    public bool Add(IReadOnlyList<T> page, bool isFirst)
    {
        var hashes = page.Select(identify).ToList();
        if (_found is null && overlap > 0 && FindStart(hashes) is { } start)
        {
            items.AddRange(page.Skip(_previous.Count - start));
            _previous = hashes;
            return true;
        }

        _found ??= items.Select(identify).ToHashSet();
        var isJoined = isFirst || overlap == 0 || _previous.TakeLast(overlap).Intersect(hashes).Any();
        items.AddRange(page.Where(item => _found.Add(identify(item))));
        if (isJoined)
        {
            _previous = hashes;
        }

        return isJoined;
    }

    // The place in the page before at which this one begins: the expected one, or the nearest one if the list has changed. All behind it is
    // in both.
    private int? FindStart(List<ulong> page)
    {
        var expected = _previous.Count - overlap;
        for (var distance = 0; distance < _previous.Count; distance++)
        {
            if (BeginsAt(expected - distance, page))
            {
                return expected - distance;
            }

            if (BeginsAt(expected + distance, page))
            {
                return expected + distance;
            }
        }

        return null;
    }

    private bool BeginsAt(int start, List<ulong> page) =>
        start >= 0
        && start < _previous.Count
        && _previous.Count - start <= page.Count
        && _previous.Skip(start).SequenceEqual(page.Take(_previous.Count - start));
}
