using System.Runtime.CompilerServices;

namespace ThreatConnect.Paging;

// Compares a list with what a program knows of it.
internal static class ListComparison
{
    public static async IAsyncEnumerable<ItemDifference<TItem, TKey>> RunAsync<TItem, TKey>(
        Pageable<TItem> list,
        IReadOnlyDictionary<TKey, string> known,
        Func<TItem, TKey> key,
        Func<TItem, string> state,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where TItem : class
        where TKey : notnull
    {
        var seen = new HashSet<TKey>();
        var pages = 0;
        await foreach (var page in list.AsPages(cancellationToken).ConfigureAwait(false))
        {
            pages++;
            foreach (var difference in Compare(page))
            {
                yield return difference;
            }
        }

        // A list of several pages may have become shorter while it was read, and then some of its items were skipped.
        if (pages > 1 && known.Keys.Any(one => !seen.Contains(one)))
        {
            await foreach (var page in list.AsPages(cancellationToken).ConfigureAwait(false))
            {
                foreach (var difference in Compare(page))
                {
                    yield return difference;
                }
            }
        }

        foreach (var removed in known.Keys.Where(one => !seen.Contains(one)).ToList())
        {
            yield return new ItemDifference<TItem, TKey>(removed, item: null, state: null, isNew: false);
        }

        IEnumerable<ItemDifference<TItem, TKey>> Compare(Page<TItem> page)
        {
            foreach (var item in page.Items)
            {
                var (id, now) = (key(item), state(item));
                if (seen.Add(id) && (!known.TryGetValue(id, out var before) || before != now))
                {
                    yield return new ItemDifference<TItem, TKey>(id, item, now, isNew: before is null);
                }
            }
        }
    }
}
