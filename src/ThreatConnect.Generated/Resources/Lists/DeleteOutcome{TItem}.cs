using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Describes the outcome of one object of a list that is deleted. Every object has exactly one outcome.</summary>
/// <typeparam name="TItem">The model of the objects.</typeparam>
public sealed record DeleteOutcome<TItem>
{
    /// <summary>Gets or sets the object, as it was listed before.</summary>
    public required TItem Item { get; init; }

    /// <summary>Gets or sets the reason why the object was not deleted, or <see langword="null"/> if it was.</summary>
    public Exception? Error { get; init; }

    /// <summary>Gets a value indicating whether the object was deleted.</summary>
    public bool IsDeleted => Error is null;

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ItemText.Join(IsDeleted ? "Deleted" : "Failed", id: null, owner: null, Item, Error?.Message);
}
