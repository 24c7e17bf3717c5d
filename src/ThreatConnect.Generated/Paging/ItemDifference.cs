using System.Diagnostics.CodeAnalysis;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>Represents a difference between a list and what a program knows of it.</summary>
/// <typeparam name="TItem">The type of the items.</typeparam>
/// <typeparam name="TKey">The type of what identifies an item.</typeparam>
/// <param name="key">What identifies the item.</param>
/// <param name="item">The item; <see langword="null"/> if the list does not have it any more.</param>
/// <param name="state">The state of the item, to keep for the next comparison; <see langword="null"/> if the item was removed.</param>
/// <param name="isNew">Whether the item was not known.</param>
public sealed class ItemDifference<TItem, TKey>(TKey key, TItem? item, string? state, bool isNew)
    where TItem : class
{
    /// <summary>Gets what identifies the item.</summary>
    public TKey Key { get; } = key;

    /// <summary>Gets the item; <see langword="null"/> if the list does not have it any more.</summary>
    public TItem? Item { get; } = item;

    /// <summary>Gets the state of the item, to keep for the next comparison; <see langword="null"/> if the item was removed.</summary>
    public string? State { get; } = state;

    /// <summary>Gets a value indicating whether the item was not known.</summary>
    public bool IsNew { get; } = isNew;

    /// <summary>Gets a value indicating whether the list does not have the item any more.</summary>
    [MemberNotNullWhen(false, nameof(Item), nameof(State))]
    public bool IsRemoved => Item is null;

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsRemoved
        ? $"Removed: {Excerpt.Of($"{Key}")}"
        : $"{(IsNew ? "Added" : "Changed")}: {Excerpt.Of($"{Item}")}";
}
