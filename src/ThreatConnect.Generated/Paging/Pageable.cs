namespace ThreatConnect;

/// <summary>
/// A list that is read page by page while it is walked; nothing is asked before that, and no more than one page is held.
/// The list is live: what is added or removed during the walk may be missed or seen twice.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
public abstract class Pageable<T> : IAsyncEnumerable<T>
{
    /// <summary>Walks the list by page, with the total on the first one.</summary>
    /// <param name="cancellationToken">Ends the walk, within a request too.</param>
    /// <returns>The pages, at least one.</returns>
    public abstract IAsyncEnumerable<Page<T>> AsPages(CancellationToken cancellationToken = default);

    /// <summary>The same list, cut after some items; pages are made small enough not to read more than that.</summary>
    /// <param name="count">How many items to give at the most.</param>
    /// <returns>The shorter list.</returns>
    public abstract Pageable<T> Take(int count);

    /// <summary>How many items match, by asking for one of them.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The platform's own count; where it gives none, the items are counted.</returns>
    public virtual async Task<long> CountAsync(CancellationToken cancellationToken = default)
    {
        var counted = 0L;
        await foreach (var page in AsPages(cancellationToken).ConfigureAwait(false))
        {
            counted += page.Items.Count;
        }

        return counted;
    }

    /// <summary>The first item, by asking for one; the default value when there is none.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The item.</returns>
    public virtual async Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
    {
        await foreach (var item in Take(1).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            return item;
        }

        return default;
    }

    /// <summary>Reads the whole list into memory.</summary>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>All items.</returns>
    public virtual async Task<List<T>> ToListAsync(CancellationToken cancellationToken = default)
    {
        var items = new List<T>();
        await foreach (var page in AsPages(cancellationToken).ConfigureAwait(false))
        {
            items.AddRange(page.Items);
        }

        return items;
    }

    /// <inheritdoc/>
    public virtual async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in AsPages(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page.Items)
            {
                yield return item;
            }
        }
    }
}
