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

    /// <summary>Creates a list of several pages.</summary>
    /// <param name="pages">The pages.</param>
    /// <returns>The list.</returns>
    public static Pageable<T> FromPages<T>(IEnumerable<Page<T>> pages) => new FixedPages<T>([.. pages]);
}
