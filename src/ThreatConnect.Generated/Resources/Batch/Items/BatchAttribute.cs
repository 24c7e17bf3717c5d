namespace ThreatConnect;

/// <summary>An attribute of something in a batch.</summary>
/// <param name="Type">The name of the attribute type, such as <c>Description</c>.</param>
/// <param name="Value">The text.</param>
public sealed record BatchAttribute(string Type, string Value)
{
    /// <summary>Whether it is the description or source that is shown by default.</summary>
    public bool? Displayed { get; init; }

    /// <summary>Whether it is pinned.</summary>
    public bool? Pinned { get; init; }

    /// <summary>Where the text comes from.</summary>
    public string? Source { get; init; }

    /// <summary>The security labels of the attribute.</summary>
    /// <value>None.</value>
    public IReadOnlyList<BatchSecurityLabel> SecurityLabels { get; init; } = [];
}
