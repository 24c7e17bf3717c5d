namespace ThreatConnect.Testing;

/// <summary>
/// Something that the simulated server holds: what a test adds to it, what the server holds afterwards, and what a test expects it
/// to hold. An expectation states only what it sets.
/// </summary>
public abstract record SimulatedItem
{
    private readonly IReadOnlyList<string>? _tags;
    private readonly IReadOnlyList<string>? _securityLabels;
    private readonly IReadOnlyList<SimulatedAttribute>? _attributes;
    private readonly IReadOnlyList<SimulatedAssociation>? _associatedGroups;
    private readonly IReadOnlyList<SimulatedAssociation>? _associatedIndicators;

    private protected SimulatedItem(string type) => Type = type;

    /// <summary>The name of the type, such as <c>Adversary</c> or <c>EmailAddress</c>.</summary>
    public string Type { get; }

    /// <summary>The number that the server gave; nothing else has it.</summary>
    /// <value><see langword="null"/> by default. What is added has none yet.</value>
    public long? Id { get; init; }

    /// <summary>The name of the owner.</summary>
    /// <value><see langword="null"/> by default: the API user's own organization.</value>
    public string? Owner { get; init; }

    /// <summary>When it was added.</summary>
    /// <value><see langword="null"/> by default: now, by <see cref="ThreatConnectSimulator.Clock"/>.</value>
    public DateTimeOffset? DateAdded { get; init; }

    /// <summary>When it was changed last.</summary>
    /// <value><see langword="null"/> by default: now, by <see cref="ThreatConnectSimulator.Clock"/>.</value>
    public DateTimeOffset? LastModified { get; init; }

    /// <summary>
    /// The members that only its type has, by their names in JSON, such as <c>firstSeen</c>: texts, numbers, flags and dates,
    /// dates as <see cref="DateTimeOffset"/> or as text.
    /// </summary>
    public Dictionary<string, object?> Fields { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The names of its tags.</summary>
    public IReadOnlyList<string> Tags { get => _tags ?? []; init => _tags = value; }

    /// <summary>The names of its security labels, which have to exist.</summary>
    public IReadOnlyList<string> SecurityLabels { get => _securityLabels ?? []; init => _securityLabels = value; }

    /// <summary>Its attributes.</summary>
    public IReadOnlyList<SimulatedAttribute> Attributes { get => _attributes ?? []; init => _attributes = value; }

    /// <summary>The groups that it is associated with.</summary>
    public IReadOnlyList<SimulatedAssociation> AssociatedGroups { get => _associatedGroups ?? []; init => _associatedGroups = value; }

    /// <summary>The indicators that it is associated with.</summary>
    public IReadOnlyList<SimulatedAssociation> AssociatedIndicators { get => _associatedIndicators ?? []; init => _associatedIndicators = value; }

    // What the item is called: its name, or the value of an indicator.
    internal abstract string DisplayName { get; }

    internal bool HasTags => _tags is not null;

    internal bool HasSecurityLabels => _securityLabels is not null;

    internal bool HasAttributes => _attributes is not null;

    internal bool HasAssociatedGroups => _associatedGroups is not null;

    internal bool HasAssociatedIndicators => _associatedIndicators is not null;

    /// <summary>The type and the name or value.</summary>
    /// <returns>Such as <c>Adversary "Fancy Bear"</c>.</returns>
    public sealed override string ToString() => $"{Type} \"{DisplayName}\"";
}
