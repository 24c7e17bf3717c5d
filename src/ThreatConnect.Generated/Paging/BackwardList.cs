using System.Runtime.CompilerServices;

namespace ThreatConnect.Paging;

// Reads a list from its end. What is deleted behind an item does not move the items before it, so none is skipped.
internal static class BackwardList
{
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        PageReader<T> read, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Only the first page has the total.
        var first = await read(0, pageSize, cancellationToken).ConfigureAwait(false);
        if (first.Total is not { } total || total <= first.Items.Count)
        {
            var all = first.Total == first.Items.Count ? first.Items : await ReadAllAsync(read).ConfigureAwait(false);
            foreach (var item in all.Reverse())
            {
                yield return item;
            }

            yield break;
        }

        for (var end = total; end > 0; end -= pageSize)
        {
            var start = Math.Max(0, end - pageSize);
            foreach (var item in Enumerable.Reverse(await ReadAllAsync(PartOf(read, start, end), end - start).ConfigureAwait(false)))
            {
                yield return item;
            }
        }

        Task<List<T>> ReadAllAsync(PageReader<T> reader, int? maxItems = null)
        {
            var options = new ListOptions { PageSize = pageSize, MaxItems = maxItems };
            return new PagedList<T>(reader, options, cancellationToken).ToListAsync(cancellationToken);
        }
    }

    // A part of a list as a list of its own. Its length is known, unless nothing is there, or one item is asked for to learn the total:
    // then the list may have become shorter.
    private static PageReader<T> PartOf<T>(PageReader<T> read, int start, int end) => async (offset, limit, token) =>
    {
        var page = await read(start + offset, limit, token).ConfigureAwait(false);
        int? total = offset > 0 ? null : end - start;
        if (offset == 0 && (page.Items.Count == 0 || (limit == 1 && total > 1)))
        {
            var first = start == 0 ? page : await read(0, 1, token).ConfigureAwait(false);
            total = first.Total is { } all ? Math.Clamp(all - start, 0, end - start) : null;
        }

        return new Page<T>(page.Items, total, page.StatusCode, page.Headers) { Target = page.Target, Mark = page.Mark };
    };
}
