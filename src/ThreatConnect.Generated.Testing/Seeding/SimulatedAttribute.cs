namespace ThreatConnect.Testing;

/// <summary>Represents an attribute of an item on the simulated server.</summary>
/// <param name="Type">
/// The name of the type, which must exist: <see cref="SimulatorOptions.AttributeTypes"/> adds to the types of a new instance.
/// </param>
/// <param name="Value">The value.</param>
public sealed record SimulatedAttribute(string Type, string Value)
{
    private readonly IReadOnlyList<string>? _securityLabels;

    /// <summary>Gets or sets the ID, which the server assigns.</summary>
    /// <value>The default is <see langword="null"/>. Attributes to add do not have an ID.</value>
    public long? Id { get; init; }

    /// <summary>Gets or sets the source of the value.</summary>
    /// <value>The default is <see langword="null"/>: the attribute does not have a source.</value>
    public string? Source { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether the item displays this attribute among those of its type. Only a few types have such an
    /// attribute.
    /// </summary>
    /// <value>The default is <see langword="null"/>: the attribute is not displayed.</value>
    public bool? IsDisplayed { get; init; }

    /// <summary>Gets or sets the names of the security labels. They must exist when the attribute is added.</summary>
    public IReadOnlyList<string> SecurityLabels { get => _securityLabels ?? []; init => _securityLabels = value; }

    internal bool HasSecurityLabels => _securityLabels is not null;

    /// <summary>Returns the type and the value.</summary>
    /// <returns>A text such as <c>Description "Likes pastry."</c>.</returns>
    public override string ToString() => $"{Type} \"{Value}\"";
}
