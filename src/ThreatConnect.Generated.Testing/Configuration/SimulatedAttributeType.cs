namespace ThreatConnect.Testing;

/// <summary>An attribute type that exists on the simulated server besides those of a fresh instance, as an administrator adds one.</summary>
/// <param name="Name">The name, as used in the <c>type</c> of an attribute.</param>
/// <param name="Description">What its values say.</param>
public sealed record SimulatedAttributeType(string Name, string Description)
{
    /// <summary>How many characters a value may have.</summary>
    /// <value>500 by default.</value>
    public int MaximumSize { get; init; } = 500;

    /// <summary>Whether values may be Markdown.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool AllowMarkdown { get; init; }

    /// <summary>The values that are allowed, from which users select one; the validation rule of the type tells them.</summary>
    /// <value>Empty by default: any text.</value>
    public IReadOnlyList<string> AllowedValues { get; init; } = [];

    /// <summary>Names of the types whose objects may have such an attribute, such as <c>Adversary</c>.</summary>
    /// <value>Empty by default: all may.</value>
    public IReadOnlyList<string> AppliesTo { get; init; } = [];
}
