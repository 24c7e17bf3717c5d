namespace ThreatConnect;

/// <summary>
/// Represents a list that is read page by page while it is enumerated. No request is sent before that. The next page is requested while
/// the program works on one, and no more pages are held in memory than <see cref="ListOptions.PagesInFlight"/> says. The list is live:
/// items that are added or removed during the enumeration may be missing or appear twice. A program that deletes the items, or changes
/// them so that they leave the list, reads the list with <see cref="ToListAsync"/> first; else it skips some of them (TCA010).
/// </summary>
/// <remarks>
/// The list is read until it has as many items as its first page reports. If no total is reported, or more items came than it says, a
/// page with fewer items than were asked for is the last one. A page without items before the total is requested again: the list ends
/// there if it has become shorter, and the enumeration fails if it has not. A page that repeats the one before it fails too.
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
public abstract class Pageable<T> : IAsyncEnumerable<T>
{
    // Whether the list begins or ends elsewhere than the list of the platform.
    internal virtual bool IsPart => false;

    /// <summary>Enumerates the pages of the list. The first page has the total.</summary>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. It also cancels a request that is being sent.
    /// </param>
    /// <returns>The pages, at least one.</returns>
    /// <exception cref="ThreatConnectException">
    /// A page cannot be read, has no items before the end of the list, or repeats the page before it.
    /// </exception>
    /// <example>
    /// <code>
    /// var adversaries = org.Groups.Adversaries.ListAsync(options: new() { PageSize = 500 });
    /// await foreach (Page&lt;Adversary> page in adversaries.AsPages())
    /// {
    ///     Console.WriteLine($"{page.Items.Count} of {page.Total}");
    /// }
    /// </code>
    /// </example>
    public abstract IAsyncEnumerable<Page<T>> AsPages(CancellationToken cancellationToken = default);

    /// <summary>
    /// Returns the same list with a maximum number of items. The page size is reduced so that no further items are requested.
    /// </summary>
    /// <param name="count">The maximum number of items.</param>
    /// <returns>The list.</returns>
    /// <example>
    /// <code>
    /// List&lt;Adversary> adversaries = await org.Groups.Adversaries.ListAsync().Take(10).ToListAsync();
    /// </code>
    /// </example>
    public abstract Pageable<T> Take(int count);

    /// <summary>Gets the number of matching items. One request for one item is sent.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The number that the platform reports; if it does not report one, the items are counted.</returns>
    /// <example>
    /// <code>
    /// long count = await org.Indicators.ListAsync(f => f.Active == true | f.Active == false).CountAsync();
    /// </code>
    /// </example>
    public virtual async Task<long> CountAsync(CancellationToken cancellationToken = default)
    {
        var counted = 0L;
        await foreach (var page in AsPages(cancellationToken).ConfigureAwait(false))
        {
            counted += page.Items.Count;
        }

        return counted;
    }

    /// <summary>Gets the first item, or the default value if the list is empty. One item is requested.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The first item, or the default value.</returns>
    /// <example>
    /// <code>
    /// Campaign? campaign = await org.Groups.Campaigns.ListAsync(f => f.Name == "APT 1").FirstOrDefaultAsync();
    /// </code>
    /// </example>
    public virtual async Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
    {
        await foreach (var item in Take(1).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            return item;
        }

        return default;
    }

    /// <summary>Reads the whole list into memory, as a program does before it deletes or changes the items.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The items.</returns>
    /// <example>
    /// <code>
    /// foreach (Group group in await org.Tags["Crimeware"].Groups.ListAsync().ToListAsync())
    /// {
    ///     await org.Groups.HandleOf(group).Tags.RemoveAsync("Crimeware");
    /// }
    /// </code>
    /// </example>
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
