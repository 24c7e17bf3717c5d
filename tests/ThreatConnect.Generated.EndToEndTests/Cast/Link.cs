namespace ThreatConnect.EndToEndTests.Cast;

/// <summary>The way from one object to another, whatever their types are.</summary>
public sealed record Link
{
    public required Func<Task<Response>> AddAsync { get; init; }

    public required Func<Task<Response>> RemoveAsync { get; init; }

    /// <summary>Whether the other object is found when it is asked for alone.</summary>
    public required Func<Task<bool>> IsThereAsync { get; init; }

    /// <summary>Gets the other object, and tells whether it is the right one.</summary>
    public required Func<Task<bool>> IsRightAsync { get; init; }

    /// <summary>For each object that is listed, whether it is the other one.</summary>
    public required Func<Task<IReadOnlyList<bool>>> ListAsync { get; init; }

    public static Link Of<TItem, TKey>(Associations<TItem, TKey> links, TKey key, Func<TItem, TKey> keyOf)
        where TItem : class
        where TKey : struct, IEquatable<TKey> => new()
        {
            AddAsync = () => links.AddAsync(key),
            RemoveAsync = () => links.RemoveAsync(key),
            IsThereAsync = async () => await links.FindAsync(key) is not null,
            IsRightAsync = async () => keyOf((await links.GetAsync(key)).Value).Equals(key),
            ListAsync = async () => [.. (await links.ListAsync().ToListAsync()).Select(item => keyOf(item).Equals(key))],
        };
}
