namespace ThreatConnect.Paging;

// A list that was read to its end, and the server's time, in seconds since 1970, when that began; null if the server did not say it.
internal sealed class WholeListOf<T>(IReadOnlyList<T> items, long? serverTime)
{
    public IReadOnlyList<T> Items => items;

    public long? ServerTime => serverTime;
}

// Reads a whole list so that no item is skipped because others leave it in the meantime: each page repeats the end of the page before it.
// Where it does not, more items have left than that, and the list is read from further before.
internal static class OverlappingList
{
    private const int MaximumOverlap = 50;

    public static async Task<WholeListOf<T>> ReadAsync<T>(
        PageReader<T> read, Func<T, ulong> identify, int pageSize, CancellationToken cancellationToken)
    {
        var first = await read(0, pageSize, cancellationToken).ConfigureAwait(false);
        var items = first.Items.ToList();

        // A server may return less than was asked for, so a page that is shorter than the first one is the last one.
        var size = first.Items.Count;
        if (size > 0 && (first.Total is { } total ? size < total : size >= pageSize))
        {
            await ReadRestAsync().ConfigureAwait(false);
        }

        return new WholeListOf<T>(items, first.ServerTime);

        async Task ReadRestAsync()
        {
            var overlap = Math.Min(MaximumOverlap, size / 2);
            var joined = new JoinedPages<T>(items, identify, overlap);
            var (previous, previousStart, start, back) = (first, 0, size - overlap, overlap);
            while (true)
            {
                var page = await read(start, pageSize, cancellationToken).ConfigureAwait(false);
                if (page.Mark is { } mark && mark == previous.Mark && start != previousStart)
                {
                    throw Broken(page, "the server returned the same items again; it ignores resultStart");
                }

                if (!joined.Add(page.Items, isFirst: start == 0))
                {
                    back = Math.Max(1, back * 2);
                    start = Math.Max(0, start - back);
                    continue;
                }

                if (page.Items.Count < size)
                {
                    await VerifyAsync(page, start + page.Items.Count).ConfigureAwait(false);
                    return;
                }

                (previous, previousStart, start, back) = (page, start, start + page.Items.Count - overlap, overlap);
            }
        }

        // A list that ends before its first page said has become shorter, or was not read to its end.
        async Task VerifyAsync(Page<T> last, int end)
        {
            if (first.Total > end
                && (await read(0, 1, cancellationToken).ConfigureAwait(false)).Total is { } remaining
                && remaining > end)
            {
                throw Broken(last, $"the server has {remaining} items and returned {end}");
            }
        }
    }

    private static ThreatConnectTransportException Broken<T>(Page<T> page, string reason) =>
        new($"{HttpMethod.Get} {page.Target}: the list cannot be read to its end: {reason}.", HttpMethod.Get, page.Target);
}
