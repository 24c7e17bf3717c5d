using System.Runtime.CompilerServices;
using ThreatConnect.Resources;

namespace ThreatConnect.Paging;

// Reads one page of a list.
internal delegate Task<Page<T>> PageReader<T>(int start, int limit, CancellationToken cancellationToken);

// The paging loop of all lists. docs/lists.md describes its rule for users.
internal sealed class PagedList<T>(PageReader<T> read, ListOptions options, CancellationToken ownToken) : Pageable<T>
{
    public override async IAsyncEnumerable<Page<T>> AsPages([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var either = new EitherToken(ownToken, cancellationToken);
        var ahead = new PagesAhead<T>(read, either.Token);
        await using var disposal = ahead.ConfigureAwait(false);
        var repetition = new Repetition();
        var start = options.Start;
        var wanted = options.MaxItems ?? int.MaxValue;
        var total = start > 0 && wanted > 0 ? await either.RunAsync(ReadTotalAsync).ConfigureAwait(false) : null;
        while (wanted > 0)
        {
            var (from, asked) = (start, Math.Min(options.PageSize, wanted));
            var page = await either.RunAsync(_ => ahead.TakeAsync(from, asked)).ConfigureAwait(false);
            total ??= page.Total;
            if (page.Items.Count == 0 && total > start)
            {
                var (empty, known) = (page, total.Value);
                (page, total) = await either.RunAsync(token => ReadMissingAsync(empty, from, asked, known, token)).ConfigureAwait(false);
            }

            if (repetition.Is(page))
            {
                throw Broken(page, $"the server returned the same items from item {start} on as before; it ignores resultStart");
            }

            var count = page.Items.Count;
            start += count;

            // A total that is exceeded is wrong, or the list has grown.
            total = start > total ? null : total;

            // A server may clamp a page to less than was asked for, so a short page is the last one only if the total is unknown.
            var ended = count == 0 || count >= wanted || (total is { } all ? start >= all : count < asked);
            page = page.CreatePart(from, wanted);
            wanted -= page.Items.Count;
            if (!ended)
            {
                RequestAhead(ahead, start, wanted, total, count);
            }

            if (count > 0 || from == options.Start)
            {
                yield return page;
            }

            if (ended)
            {
                yield break;
            }
        }
    }

    internal override bool IsPart => options.Start > 0 || options.MaxItems is not null;

    public override Pageable<T> Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new PagedList<T>(read, options.CreateWithMaxItems(Math.Min(count, options.MaxItems ?? int.MaxValue)), ownToken);
    }

    public override async Task<long> CountAsync(CancellationToken cancellationToken = default)
    {
        using var either = new EitherToken(ownToken, cancellationToken);
        return await either.RunAsync(ReadTotalAsync).ConfigureAwait(false) is { } total
            ? Math.Clamp(total - options.Start, 0, options.MaxItems ?? int.MaxValue)
            : await base.CountAsync(cancellationToken).ConfigureAwait(false);
    }

    // Requests the pages that are expected next. Without a total there is one more page for certain, behind a full one.
    // count: the number of items of the last page, which is as many as the server returns at once.
    private void RequestAhead(PagesAhead<T> ahead, int start, int wanted, int? total, int count)
    {
        var end = Math.Min(start + (long)wanted, total ?? start + 1L);
        for (var next = ahead.Count == 0 ? start : ahead.LastStart + (long)count;
            next < end && ahead.Count < options.PagesInFlight - 1;
            next += count)
        {
            ahead.Request((int)next, (int)Math.Min(options.PageSize, wanted - (next - start)));
        }
    }

    // The number of items of the whole list, which the platform reports with its first page only.
    private async Task<int?> ReadTotalAsync(CancellationToken cancellationToken)
    {
        var first = await read(0, 1, cancellationToken).ConfigureAwait(false);
        return first.Total >= first.Items.Count ? first.Total : null;
    }

    // Asks again for a page that has no items although the total says that there are some. The list ends there if it has shrunk.
    private async Task<(Page<T> Page, int? Total)> ReadMissingAsync(
        Page<T> empty, int start, int asked, int total, CancellationToken cancellationToken)
    {
        if (start > 0)
        {
            var first = await read(0, 1, cancellationToken).ConfigureAwait(false);
            if (first.Total <= start)
            {
                return (empty, first.Total);
            }
        }

        var again = await read(start, asked, cancellationToken).ConfigureAwait(false);
        if (again.Items.Count > 0)
        {
            return (again, total);
        }

        return start == 0 && again.Total == 0
            ? (again, 0)
            : throw Broken(again, $"the server has {total} items and returned none from item {start} on");
    }

    private static ThreatConnectTransportException Broken(Page<T> page, string reason) =>
        new($"{HttpMethod.Get} {page.Target}: the list cannot be read to its end: {reason}.", HttpMethod.Get, page.Target);

    // Recognizes a server that ignores where a page starts, for one page or for all.
    private sealed class Repetition
    {
        private readonly HashSet<PageMark> _seen = [];
        private PageMark? _previous;
        private int _repeats;

        // Two items may be equal, such as two DNS resolutions, and then two pages of one item are; three are not, nor are two first pages,
        // which have a total.
        public bool Is(Page<T> page)
        {
            if (page.Mark is not { } mark)
            {
                return false;
            }

            _repeats = mark == _previous ? _repeats + 1 : 0;
            _previous = mark;
            return page.Items.Count > 1
                ? !_seen.Add(mark)
                : _repeats > 1 || (_repeats > 0 && page.Total is not null);
        }
    }
}
