namespace ThreatConnect.EndToEndTests.Examples;

// The association of one item with another, whatever their types are.
public sealed record ItemAssociation
{
    public required Func<Task<Response>> AddAsync { get; init; }

    public required Func<Task<Response>> RemoveAsync { get; init; }

    // Whether the other item is found by its key.
    public required Func<Task<bool>> IsThereAsync { get; init; }

    // Whether the other item is got by its key.
    public required Func<Task<bool>> IsRightAsync { get; init; }

    // Whether each listed item is the other one.
    public required Func<Task<IReadOnlyList<bool>>> ListAsync { get; init; }

    public static ItemAssociation Of<TItem, TKey>(Associations<TItem, TKey> associations, TKey key, Func<TItem, TKey> keyOf)
        where TItem : class
        where TKey : struct, IEquatable<TKey> => new()
        {
            AddAsync = () => associations.AddAsync(key),
            RemoveAsync = () => associations.RemoveAsync(key),
            IsThereAsync = async () => await associations.FindAsync(key) is not null,
            IsRightAsync = async () => keyOf((await associations.GetAsync(key)).Value).Equals(key),
            ListAsync = async () => [.. (await associations.ListAsync().ToListAsync()).Select(item => keyOf(item).Equals(key))],
        };
}
