namespace ThreatConnect;

/// <summary>Specifies what a part of an object is.</summary>
public enum ObjectPart
{
    /// <summary>A tag.</summary>
    Tag,

    /// <summary>A security label.</summary>
    SecurityLabel,

    /// <summary>An attribute.</summary>
    Attribute,

    /// <summary>An association with another object.</summary>
    Association,
}

/// <summary>Describes what happened to one of several parts that a call added to an object, or removed from it.</summary>
public sealed record PartOutcome
{
    /// <summary>Gets or sets what the part is.</summary>
    public required ObjectPart Part { get; init; }

    /// <summary>
    /// Gets or sets the name of the part: of a tag or security label, of the type of an attribute that was added, or the id of one that was
    /// removed, or the type and the id or value of an associated object.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>
    /// Gets or sets the reason why the part was not added or removed, or why it is unknown whether it was; <see langword="null"/> if it
    /// was.
    /// </summary>
    public Exception? Error { get; init; }

    /// <summary>Gets a value indicating whether the part was added or removed, as the call asked for.</summary>
    public bool IsSuccess => Error is null;
}
