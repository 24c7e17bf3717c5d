using ThreatConnect.Paging;

namespace ThreatConnect.Resources;

// The indicators that were modified, in the order of their last modification. The time from which on they are read moves with each that is
// returned, but never beyond the server's own time.
internal sealed class Modifications
{
    private readonly long _since;
    private readonly long _now;
    private readonly long _overlap;
    private readonly List<Entry> _entries;
    private readonly int _lastReturned;

    // start: where the list was read from; null for the beginning.
    // deletions: what is returned before them; an indicator that was created again comes after its deletion, even if it was returned
    // before.
    // overlap: the seconds before the last time that are read again.
    public Modifications(WholeListOf<Indicator> list, ChangePosition? start, Deletions? deletions, long overlap)
    {
        _since = start?.Since ?? 0;
        _overlap = overlap;
        var returned = start?.Returned.ToHashSet() ?? [];
        var deleted = deletions?.Pending.Select(static one => ChangeHash.OfValue(one.Type, one.Summary)).ToHashSet() ?? [];
        _entries =
        [
            .. list.Items
                .Select(item => (
                    Item: item,
                    Hash: ChangeHash.Of(item),
                    IsCreatedAgain: deleted.Count > 0 && deleted.Contains(ChangeHash.OfValue(item.Type, item.Summary))))
                .Select(one => new Entry(one.Item, one.Hash, TimeOf(one.Item), returned.Contains(one.Hash) && !one.IsCreatedAgain))
                .OrderBy(static entry => entry.Time)
                .ThenBy(static entry => !entry.IsReturned),
        ];
        _lastReturned = _entries.FindLastIndex(static entry => entry.IsReturned);
        _now = Math.Min(
            list.ServerTime ?? (_entries.Count > 0 ? _entries[^1].Time : _since),
            deletions?.ServerTime ?? long.MaxValue);
        var pending = _entries.Where(static entry => !entry.IsReturned).Select(static entry => entry.Hash).ToHashSet();
        Before = new ChangePosition(_since, [.. returned.Where(hash => !pending.Contains(hash))]);
        Start = new ChangePosition(Math.Max(0, _now - overlap), []);
        End = PositionAt(_now, _entries.Count - 1);
    }

    // The position before the first of them.
    public ChangePosition Before { get; }

    // The time at which the list was read, less the overlap: where deletions are read from after a first pass.
    public ChangePosition Start { get; }

    public ChangePosition End { get; }

    // The places of those that were not returned before.
    public IEnumerable<int> Pending => Enumerable.Range(0, _entries.Count).Where(index => !_entries[index].IsReturned);

    public Indicator this[int index] => _entries[index].Item;

    public ChangePosition PositionBehind(int index) => PositionAt(Math.Min(_entries[index].Time, _now), index);

    private ChangePosition PositionAt(long time, int index)
    {
        var since = Math.Max(_since, time - _overlap);
        var (first, behind) = (FirstAt(since), Math.Max(index, _lastReturned) + 1);
        var hashes = new List<ulong>();
        for (var place = first; place < behind; place++)
        {
            if (place <= index || _entries[place].IsReturned)
            {
                hashes.Add(_entries[place].Hash);
            }
        }

        return new ChangePosition(since, hashes);
    }

    // The place of the first that was modified at or after a time.
    private int FirstAt(long time)
    {
        var (low, high) = (0, _entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _entries[middle].Time < time ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // An old server does not say when an indicator was modified.
    private long TimeOf(Indicator indicator) =>
        Math.Max(_since, (indicator.LastModified ?? indicator.DateAdded)?.ToUnixTimeSeconds() ?? 0);

    private sealed class Entry(Indicator item, ulong hash, long time, bool isReturned)
    {
        public Indicator Item => item;

        public ulong Hash => hash;

        public long Time => time;

        public bool IsReturned => isReturned;
    }
}
