using ThreatConnect.Resources.Batch.Items;

namespace ThreatConnect;

/// <summary>
/// Represents an item that a batch writes or deletes: a <see cref="BatchGroup"/>, a <see cref="BatchIndicator"/> or a
/// <see cref="BatchAssociation"/>.
/// </summary>
public abstract class BatchItem
{
    private protected BatchItem()
    {
    }
}

/// <summary>Represents a group or an indicator in a batch, with what is attached to it.</summary>
public abstract class BatchObject : BatchItem
{
    private protected BatchObject()
    {
    }

    /// <summary>Gets or sets the attributes.</summary>
    /// <value>The default is an empty list.</value>
    public IReadOnlyList<BatchAttribute> Attributes { get; set; } = [];

    /// <summary>Gets or sets the names of the tags.</summary>
    /// <value>The default is an empty list.</value>
    public IReadOnlyList<string> Tags { get; set; } = [];

    /// <summary>Gets or sets the security labels.</summary>
    /// <value>The default is an empty list.</value>
    public IReadOnlyList<BatchSecurityLabel> SecurityLabels
    {
        get => Rare is { } rare ? rare.SecurityLabels : [];
        set => MakeRare().SecurityLabels = value;
    }

    /// <summary>Gets or sets the associated indicators, which are in the same job or exist on the instance.</summary>
    /// <value>The default is an empty list.</value>
    public IReadOnlyList<BatchIndicatorReference> AssociatedIndicators
    {
        get => Rare is { } rare ? rare.AssociatedIndicators : [];
        set => MakeRare().AssociatedIndicators = value;
    }

    /// <summary>
    /// Gets or sets when the object was first seen, to the second. If the object to create has such a member itself, that member is set
    /// instead.
    /// </summary>
    public DateTimeOffset? FirstSeen
    {
        get => Rare?.Dates?.FirstSeen;
        set => DatesFor(value is not null)?.FirstSeen = value;
    }

    /// <summary>Gets or sets when the object was last seen, to the second.</summary>
    public DateTimeOffset? LastSeen
    {
        get => Rare?.Dates?.LastSeen;
        set => DatesFor(value is not null)?.LastSeen = value;
    }

    /// <summary>Gets or sets when the object was added in its external source, to the second.</summary>
    public DateTimeOffset? ExternalDateAdded
    {
        get => Rare?.Dates?.ExternalDateAdded;
        set => DatesFor(value is not null)?.ExternalDateAdded = value;
    }

    /// <summary>Gets or sets when the object expires in its external source, to the second.</summary>
    public DateTimeOffset? ExternalDateExpires
    {
        get => Rare?.Dates?.ExternalDateExpires;
        set => DatesFor(value is not null)?.ExternalDateExpires = value;
    }

    /// <summary>Gets or sets when the object was last modified in its external source, to the second.</summary>
    public DateTimeOffset? ExternalLastModified
    {
        get => Rare?.Dates?.ExternalLastModified;
        set => DatesFor(value is not null)?.ExternalLastModified = value;
    }

    // Null as long as none of them was set.
    internal RareMembers? Rare { get; private set; }

    private protected RareMembers MakeRare() => Rare ??= new RareMembers();

    // Where to set a member: null where nothing has to be remembered.
    private protected RareMembers? RareFor(bool hasValue) => hasValue ? MakeRare() : Rare;

    private ObjectDates? DatesFor(bool hasValue) => hasValue ? MakeRare().Dates ??= new ObjectDates() : Rare?.Dates;
}
