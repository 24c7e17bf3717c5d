using ThreatConnect.Paging;

namespace ThreatConnect.Resources;

// The lists that changes are read from: what was deleted, and what was modified, at or after a time.
internal sealed class ChangeSource(
    ulong owner,
    Func<DateTimeOffset, PageReader<DeletedIndicator>> deleted,
    Func<DateTimeOffset?, PageReader<Indicator>> modified)
{
    public ulong Owner => owner;

    public PageReader<DeletedIndicator> Deleted(DateTimeOffset since) => deleted(since);

    public PageReader<Indicator> Modified(DateTimeOffset? since) => modified(since);
}

// Reads the changes since a cursor once: first all that was deleted, then all that was modified, so that an indicator that was deleted and
// created again is there in the end. docs/synchronization.md describes the rules for users.
internal sealed class ChangePass(
    ChangeSource source, IndicatorCursor? start, IndicatorChangeOptions options, CancellationToken ownToken) : IndicatorChanges
{
    // The seconds by which the clocks of the servers of an instance may differ, also where the options have no overlap.
    private const int MostClockDifference = 60;

    // Cursors are long where many changes have one time, so they are made when they are asked for.
    private Func<IndicatorCursor>? _reached;

    public override IndicatorCursor? Cursor => _reached is null ? start : _reached();

    public override async IAsyncEnumerator<IndicatorChange> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        using var either = new EitherToken(ownToken, cancellationToken);
        _reached = null;
        var deletions = start is null ? null : await either.RunAsync(token => ReadDeletionsAsync(start, token)).ConfigureAwait(false);
        var modifications = await either.RunAsync(token => ReadModificationsAsync(deletions, token)).ConfigureAwait(false);
        for (var index = 0; index < deletions?.Pending.Count; index++)
        {
            var last = index;
            IndicatorCursor Cursor() => new(source.Owner, modifications.Before, deletions.PositionBehind(last));
            yield return new IndicatorChange(deletions.Pending[index], Cursor);
            _reached = Cursor;
        }

        var deletedBefore = deletions?.End ?? modifications.Start;
        foreach (var index in modifications.Pending)
        {
            IndicatorCursor Cursor() => new(source.Owner, modifications.PositionBehind(index), deletedBefore);
            yield return new IndicatorChange(modifications[index], Cursor);
            _reached = Cursor;
        }

        _reached = () => new IndicatorCursor(source.Owner, modifications.End, deletedBefore);
    }

    // A deletion has no time, so the list is read from a later time again to learn which of the deletions the next pass will see again.
    private async Task<Deletions> ReadDeletionsAsync(IndicatorCursor from, CancellationToken cancellationToken)
    {
        var all = await ReadDeletedAsync(from.Deleted.Time, cancellationToken).ConfigureAwait(false);
        var now = all.ServerTime ?? from.Deleted.Since;
        if (options.DeletedRetention is { } retention && now - from.Deleted.Since > retention.TotalSeconds)
        {
            throw new InvalidOperationException(
                $"The cursor is of {from.Deleted.Time:u}, and the instance lists deletions for {retention} only, so that some would be "
                + "missing. Read all indicators again, and begin with a new cursor.");
        }

        var last = Math.Max(from.Deleted.Since, from.Modified.Since);
        if (last - now > MostClockDifference)
        {
            throw new InvalidOperationException(
                $"The cursor is of {DateTimeOffset.FromUnixTimeSeconds(last):u}, and the clock of the server was set back: it says "
                + $"{DateTimeOffset.FromUnixTimeSeconds(now):u}, so that changes would be missing. Read all indicators again, and begin "
                + "with a new cursor.");
        }

        var next = Math.Max(from.Deleted.Since, now - options.OverlapSeconds);
        var again = all.Items.Count == 0
            ? all
            : await ReadDeletedAsync(DateTimeOffset.FromUnixTimeSeconds(next), cancellationToken).ConfigureAwait(false);
        return new Deletions(all, again, from.Deleted, next);
    }

    private async Task<Modifications> ReadModificationsAsync(Deletions? deletions, CancellationToken cancellationToken)
    {
        var read = source.Modified(start?.Modified.Time);
        var list = await OverlappingList.ReadAsync(read, static one => (ulong)one.Id.Value, options.PageSize, cancellationToken)
            .ConfigureAwait(false);
        return new Modifications(list, start?.Modified, deletions, options.OverlapSeconds);
    }

    private Task<WholeListOf<DeletedIndicator>> ReadDeletedAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        OverlappingList.ReadAsync(source.Deleted(since), ChangeHash.Of, options.PageSize, cancellationToken);
}
