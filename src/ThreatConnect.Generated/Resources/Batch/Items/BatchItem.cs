namespace ThreatConnect;

/// <summary>Something that a batch writes or deletes: a <see cref="BatchGroup"/>, a <see cref="BatchIndicator"/> or a <see cref="BatchAssociation"/>.</summary>
public abstract class BatchItem
{
    private protected BatchItem()
    {
    }
}

/// <summary>A group or an indicator in a batch, with what is attached to it.</summary>
public abstract class BatchObject : BatchItem
{
    private protected BatchObject()
    {
    }

    /// <summary>The attributes.</summary>
    /// <value>None.</value>
    public IReadOnlyList<BatchAttribute> Attributes { get; init; } = [];

    /// <summary>The names of the tags.</summary>
    /// <value>None.</value>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The security labels.</summary>
    /// <value>None.</value>
    public IReadOnlyList<BatchSecurityLabel> SecurityLabels { get; init; } = [];

    /// <summary>The indicators that it is associated with: of the same job, or on the instance already.</summary>
    /// <value>None.</value>
    public IReadOnlyList<BatchIndicatorReference> AssociatedIndicators { get; init; } = [];

    /// <summary>When it was first seen, to the second. What the object to create says itself is said there.</summary>
    public DateTimeOffset? FirstSeen { get; init; }

    /// <summary>When it was last seen, to the second.</summary>
    public DateTimeOffset? LastSeen { get; init; }

    /// <summary>When it was added where it comes from, to the second.</summary>
    public DateTimeOffset? ExternalDateAdded { get; init; }

    /// <summary>When it expires where it comes from, to the second.</summary>
    public DateTimeOffset? ExternalDateExpires { get; init; }

    /// <summary>When it was last changed where it comes from, to the second.</summary>
    public DateTimeOffset? ExternalLastModified { get; init; }
}
