namespace ThreatConnect.Testing;

/// <summary>Describes an attribute type that exists on the simulated server besides the types of a new instance.</summary>
/// <param name="Name">The name, as used in the <c>type</c> of an attribute.</param>
/// <param name="Description">The description of the values.</param>
public sealed record SimulatedAttributeType(string Name, string Description)
{
    /// <summary>Gets or sets the maximum number of characters of a value.</summary>
    /// <value>The default is 500.</value>
    public int MaximumSize { get; init; } = 500;

    /// <summary>Gets or sets a value indicating whether values may be Markdown.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool AllowMarkdown { get; init; }

    /// <summary>Gets or sets the allowed values, which the validation rule of the type lists.</summary>
    /// <value>The default is empty: any text is allowed.</value>
    public IReadOnlyList<string> AllowedValues { get; init; } = [];

    /// <summary>Gets or sets the names of the types whose items may have the attribute, such as <c>Adversary</c>.</summary>
    /// <value>The default is empty: all types.</value>
    public IReadOnlyList<string> AppliesTo { get; init; } = [];
}
