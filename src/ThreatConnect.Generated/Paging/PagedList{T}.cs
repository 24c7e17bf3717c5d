using System.Runtime.CompilerServices;
using ThreatConnect.Resources;

namespace ThreatConnect.Paging;

// Reads one page of a list.
internal delegate Task<Page<T>> PageReader<T>(int start, int limit, CancellationToken cancellationToken);

// The paging loop of all lists.
internal sealed class PagedList<T>(PageReader<T> read, int pageSize, int? maxItems, CancellationToken ownToken) : Pageable<T>
{
    public override async IAsyncEnumerable<Page<T>> AsPages([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ownToken, cancellationToken);
        var start = 0;
        int? total = null;
        var wanted = maxItems ?? int.MaxValue;
        while (wanted > 0)
        {
            var asked = Math.Min(pageSize, wanted);
            var page = await read(start, asked, either.Token).ConfigureAwait(false);
            total ??= page.Total;
            var count = page.Items.Count;
            if (count > wanted)
            {
                page = new Page<T>([.. page.Items.Take(wanted)], page.Total, page.StatusCode, page.Headers);
            }

            if (count > 0 || start == 0)
            {
                yield return page;
            }

            start += count;
            wanted -= Math.Min(count, wanted);

            // A server may clamp a page to less than was asked for, so a short page is the last one only if the total is unknown.
            if (count == 0 || (total is { } all ? start >= all : count < asked))
            {
                yield break;
            }
        }
    }

    public override Pageable<T> Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new PagedList<T>(read, pageSize, Math.Min(count, maxItems ?? int.MaxValue), ownToken);
    }

    public override async Task<long> CountAsync(CancellationToken cancellationToken = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ownToken, cancellationToken);
        var first = await read(0, 1, either.Token).ConfigureAwait(false);
        return first.Total is { } total
            ? Math.Min(total, maxItems ?? int.MaxValue)
            : await base.CountAsync(cancellationToken).ConfigureAwait(false);
    }
}
