namespace ThreatConnect;

/// <summary>Makes lists of what is at hand, for tests of code that takes a <see cref="Pageable{T}"/>.</summary>
public static class Pageable
{
    /// <summary>A list of one page.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    public static Pageable<T> FromItems<T>(IEnumerable<T> items)
    {
        IReadOnlyList<T> all = [.. items];
        return FromPages([new Page<T>(all, all.Count)]);
    }

    /// <summary>A list of given pages.</summary>
    /// <param name="pages">The pages.</param>
    /// <returns>The list.</returns>
    public static Pageable<T> FromPages<T>(IEnumerable<Page<T>> pages) => new FixedPages<T>([.. pages]);
}
