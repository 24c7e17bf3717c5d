namespace ThreatConnect;

/// <summary>Describes an attribute of a group or indicator in a batch.</summary>
/// <param name="Type">The name of the attribute type, such as <c>Description</c>.</param>
/// <param name="Value">The value of the attribute.</param>
public sealed record BatchAttribute(string Type, string Value)
{
    /// <summary>
    /// Initializes a new instance of the <see cref="BatchAttribute"/> class, whose value is validated by its type. The value of a copy is
    /// not.
    /// </summary>
    /// <param name="type">The attribute type, such as one of <c>ThreatConnect.Custom.AttributeTypes</c>.</param>
    /// <param name="value">The value of the attribute.</param>
    /// <exception cref="ArgumentException">The attribute type does not allow the value.</exception>
    public BatchAttribute(AttributeType type, string value)
        : this((type ?? throw new ArgumentNullException(nameof(type))).Name, type.Check(value))
    {
    }

    /// <summary>Gets or sets a value indicating whether the attribute is the description or source that is shown by default.</summary>
    public bool? Displayed { get; init; }

    /// <summary>Gets or sets a value indicating whether the attribute is pinned.</summary>
    public bool? Pinned { get; init; }

    /// <summary>Gets or sets the source of the value.</summary>
    public string? Source { get; init; }

    /// <summary>Gets or sets the security labels of the attribute.</summary>
    /// <value>The default is an empty list.</value>
    public IReadOnlyList<BatchSecurityLabel> SecurityLabels { get; init; } = [];
}

/// <summary>Describes a security label in a batch. A string converts to it.</summary>
/// <param name="Name">The name of the label. A label that does not exist needs a description and a color.</param>
public sealed record BatchSecurityLabel(string Name)
{
    /// <summary>Gets or sets the description of the label.</summary>
    public string? Description { get; init; }

    /// <summary>Gets or sets the color of the label, as six hexadecimal digits without a prefix.</summary>
    public string? Color { get; init; }

    /// <summary>Converts the name of an existing label to a <see cref="BatchSecurityLabel"/>.</summary>
    /// <param name="name">The name of the label.</param>
    public static implicit operator BatchSecurityLabel(string name) => new(name);
}
