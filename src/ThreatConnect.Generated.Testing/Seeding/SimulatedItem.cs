namespace ThreatConnect.Testing;

/// <summary>
/// Represents an item of the simulated server: an item that a test adds, an item that the server contains, or an item that a test expects.
/// An expectation compares only the members that it sets.
/// </summary>
public abstract record SimulatedItem
{
    private readonly IReadOnlyList<string>? _tags;
    private readonly IReadOnlyList<string>? _securityLabels;
    private readonly IReadOnlyList<SimulatedAttribute>? _attributes;
    private readonly IReadOnlyList<SimulatedAssociation>? _associatedGroups;
    private readonly IReadOnlyList<SimulatedAssociation>? _associatedIndicators;

    private protected SimulatedItem(string type) => Type = type;

    /// <summary>Gets the name of the type, such as <c>Adversary</c> or <c>EmailAddress</c>.</summary>
    public string Type { get; }

    /// <summary>Gets or sets the ID, which the server assigns and which is unique.</summary>
    /// <value>The default is <see langword="null"/>. Items to add do not have an ID.</value>
    public long? Id { get; init; }

    /// <summary>Gets or sets the name of the owner.</summary>
    /// <value>The default is <see langword="null"/>: the organization of the API user.</value>
    public string? Owner { get; init; }

    /// <summary>Gets or sets the time when the item was added.</summary>
    /// <value>The default is <see langword="null"/>: the current time of <see cref="ThreatConnectSimulator.Clock"/>.</value>
    public DateTimeOffset? DateAdded { get; init; }

    /// <summary>Gets or sets the time when the item was last modified.</summary>
    /// <value>The default is <see langword="null"/>: the current time of <see cref="ThreatConnectSimulator.Clock"/>.</value>
    public DateTimeOffset? LastModified { get; init; }

    /// <summary>
    /// Gets or sets the members that are specific to the type, by their names in JSON, such as <c>firstSeen</c>. Values are strings,
    /// numbers, Boolean values and dates; a date is a <see cref="DateTimeOffset"/> or a string.
    /// </summary>
    public Dictionary<string, object?> Fields { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Gets or sets the names of the tags.</summary>
    public IReadOnlyList<string> Tags { get => _tags ?? []; init => _tags = value; }

    /// <summary>Gets or sets the names of the security labels. They must exist when the item is added.</summary>
    public IReadOnlyList<string> SecurityLabels { get => _securityLabels ?? []; init => _securityLabels = value; }

    /// <summary>Gets or sets the attributes.</summary>
    public IReadOnlyList<SimulatedAttribute> Attributes { get => _attributes ?? []; init => _attributes = value; }

    /// <summary>Gets or sets the groups that the item is associated with.</summary>
    public IReadOnlyList<SimulatedAssociation> AssociatedGroups
    {
        get => _associatedGroups ?? [];
        init => _associatedGroups = value;
    }

    /// <summary>Gets or sets the indicators that the item is associated with.</summary>
    public IReadOnlyList<SimulatedAssociation> AssociatedIndicators
    {
        get => _associatedIndicators ?? [];
        init => _associatedIndicators = value;
    }

    // The name, or the value of an indicator.
    internal abstract string DisplayName { get; }

    internal bool HasTags => _tags is not null;

    internal bool HasSecurityLabels => _securityLabels is not null;

    internal bool HasAttributes => _attributes is not null;

    internal bool HasAssociatedGroups => _associatedGroups is not null;

    internal bool HasAssociatedIndicators => _associatedIndicators is not null;

    /// <summary>Returns the type and the name or value.</summary>
    /// <returns>A text such as <c>Adversary "Fancy Bear"</c>.</returns>
    public sealed override string ToString() => $"{Type} \"{DisplayName}\"";
}
