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
    // Few items have dates, and a batch holds many items.
    private DateTimeOffset?[]? _dates;

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
    public IReadOnlyList<BatchSecurityLabel> SecurityLabels { get; set; } = [];

    /// <summary>Gets or sets the associated indicators, which are in the same job or exist on the instance.</summary>
    /// <value>The default is an empty list.</value>
    public IReadOnlyList<BatchIndicatorReference> AssociatedIndicators { get; set; } = [];

    /// <summary>
    /// Gets or sets when the object was first seen, to the second. If the object to create has such a member itself, that member is set
    /// instead.
    /// </summary>
    public DateTimeOffset? FirstSeen { get => this[Date.FirstSeen]; set => this[Date.FirstSeen] = value; }

    /// <summary>Gets or sets when the object was last seen, to the second.</summary>
    public DateTimeOffset? LastSeen { get => this[Date.LastSeen]; set => this[Date.LastSeen] = value; }

    /// <summary>Gets or sets when the object was added in its external source, to the second.</summary>
    public DateTimeOffset? ExternalDateAdded { get => this[Date.ExternalDateAdded]; set => this[Date.ExternalDateAdded] = value; }

    /// <summary>Gets or sets when the object expires in its external source, to the second.</summary>
    public DateTimeOffset? ExternalDateExpires { get => this[Date.ExternalDateExpires]; set => this[Date.ExternalDateExpires] = value; }

    /// <summary>Gets or sets when the object was last modified in its external source, to the second.</summary>
    public DateTimeOffset? ExternalLastModified { get => this[Date.ExternalLastModified]; set => this[Date.ExternalLastModified] = value; }

    private DateTimeOffset? this[Date date]
    {
        get => _dates?[(int)date];
        set
        {
            if (value is not null || _dates is not null)
            {
                _dates ??= new DateTimeOffset?[(int)Date.ExternalLastModified + 1];
                _dates[(int)date] = value;
            }
        }
    }

    private enum Date
    {
        FirstSeen,
        LastSeen,
        ExternalDateAdded,
        ExternalDateExpires,
        ExternalLastModified,
    }
}
