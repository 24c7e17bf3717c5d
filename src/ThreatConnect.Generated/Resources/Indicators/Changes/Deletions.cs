using ThreatConnect.Paging;

namespace ThreatConnect.Resources;

// The deletions of one pass. The time from which on they are read moves when all of them are returned.
internal sealed class Deletions
{
    private readonly ChangePosition _start;
    private readonly List<ulong> _known = [];
    private readonly List<ulong> _pending = [];

    // all: the deletions since the start.
    // again: those that a list since the next time has, too.
    public Deletions(
        WholeListOf<DeletedIndicator> all, WholeListOf<DeletedIndicator> again, ChangePosition start, long next)
    {
        _start = start;
        ServerTime = all.ServerTime;
        var returned = Count(start.Returned);
        var pending = new List<DeletedIndicator>();
        foreach (var deleted in all.Items)
        {
            var hash = ChangeHash.Of(deleted);
            if (Take(returned, hash))
            {
                _known.Add(hash);
            }
            else
            {
                _pending.Add(hash);
                pending.Add(deleted);
            }
        }

        Pending = pending;
        var remaining = Count(again.Items.Select(ChangeHash.Of));
        End = new ChangePosition(next, [.. _known.Concat(_pending).Where(hash => Take(remaining, hash))]);
    }

    // The server's time when they were read.
    public long? ServerTime { get; }

    // Those that were not returned before.
    public IReadOnlyList<DeletedIndicator> Pending { get; }

    public ChangePosition End { get; }

    public ChangePosition PositionBehind(int index) =>
        index == _pending.Count - 1 ? End : new ChangePosition(_start.Since, [.. _known, .. _pending.Take(index + 1)]);

    // An indicator that was created and deleted twice within a second is there twice.
    private static Dictionary<ulong, int> Count(IEnumerable<ulong> hashes) =>
        hashes.CountBy(static hash => hash).ToDictionary();

    private static bool Take(Dictionary<ulong, int> counts, ulong hash)
    {
        var isThere = counts.TryGetValue(hash, out var count) && count > 0;
        counts[hash] = count - 1;
        return isThere;
    }
}
