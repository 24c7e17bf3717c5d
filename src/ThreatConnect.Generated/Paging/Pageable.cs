using ThreatConnect.Paging;

namespace ThreatConnect;

/// <summary>Provides lists of objects in memory, for tests of code that takes a <see cref="Pageable{T}"/>.</summary>
public static class Pageable
{
    /// <summary>Creates a list of one page.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    /// <example>
    /// <code>
    /// Pageable&lt;Campaign> campaigns = Pageable.FromItems([new Campaign { Id = 1, Name = "camp-3" }]);
    /// long count = await campaigns.CountAsync();
    /// </code>
    /// </example>
    public static Pageable<T> FromItems<T>(IEnumerable<T> items)
    {
        IReadOnlyList<T> all = [.. items];
        return FromPages([new Page<T>(all, all.Count)]);
    }

    /// <summary>
    /// Compares a list with what a program knows of it, and returns the items that are new, those whose state differs, and the keys of
    /// those that the list does not have any more. What the state is made of is up to the program, such as tags and attributes.
    /// </summary>
    /// <remarks>
    /// The list is read page by page, with the includes that it was made with. What is removed comes at the end; a list of several pages
    /// is read once more before that, because items may be skipped while others leave the list.
    /// </remarks>
    /// <param name="list">
    /// The list, without a filter or with one that was used before, too, and from its beginning to its end.
    /// </param>
    /// <param name="known">The states of the known items, by what identifies them.</param>
    /// <param name="key">The function that returns what identifies an item, such as its id. Names of groups are not unique.</param>
    /// <param name="state">The function that returns the state of an item as a text. It returns the same text for the same state.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>
    /// The differences. The list is read during enumeration, which throws a <see cref="ThreatConnectException"/> if a page fails.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The list has a start or a maximum number of items, so that items would be returned as removed which exist.
    /// </exception>
    /// <example>
    /// <code>
    /// var known = new Dictionary&lt;CampaignId, string>();
    /// var campaigns = org.Groups.Campaigns.ListAsync(include: Include.Tags);
    /// await foreach (var difference in campaigns.CompareAsync(
    ///     known, c => c.Id, c => $"{c.Name}: {string.Join(", ", c.Tags?.Select(t => t.Name) ?? [])}"))
    /// {
    ///     Console.WriteLine(difference.IsRemoved ? $"{difference.Key} is gone" : difference.State);
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<ItemDifference<TItem, TKey>> CompareAsync<TItem, TKey>(
        this Pageable<TItem> list,
        IReadOnlyDictionary<TKey, string> known,
        Func<TItem, TKey> key,
        Func<TItem, string> state,
        CancellationToken cancellationToken = default)
        where TItem : class
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(state);
        if (list.IsPart)
        {
            throw new ArgumentException(
                $"{nameof(CompareAsync)} needs the whole list: what {nameof(ListOptions)}.{nameof(ListOptions.Start)}, "
                + $"{nameof(ListOptions)}.{nameof(ListOptions.MaxItems)} or {nameof(list.Take)} leaves out would be returned as removed. "
                + "A filter makes the list shorter.",
                nameof(list));
        }

        return ListComparison.RunAsync(list, known, key, state, cancellationToken);
    }

    /// <summary>Creates a list of several pages.</summary>
    /// <param name="pages">The pages.</param>
    /// <returns>The list.</returns>
    public static Pageable<T> FromPages<T>(IEnumerable<Page<T>> pages) => new FixedPages<T>([.. pages]);
}
