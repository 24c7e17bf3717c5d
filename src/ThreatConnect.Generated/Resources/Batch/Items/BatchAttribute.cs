namespace ThreatConnect;

/// <summary>An attribute of something in a batch.</summary>
/// <param name="Type">The name of the attribute type, such as <c>Description</c>.</param>
/// <param name="Value">The text.</param>
public sealed record BatchAttribute(string Type, string Value)
{
    /// <summary>Makes an attribute whose text is checked by what its type says; a text that a copy is given is not.</summary>
    /// <param name="type">The type, such as one of <c>ThreatConnect.Custom.AttributeTypes</c>.</param>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">No attribute of the type may have the text; the message says why.</exception>
    public BatchAttribute(AttributeType type, string value)
        : this((type ?? throw new ArgumentNullException(nameof(type))).Name, type.Check(value))
    {
    }

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

/// <summary>A security label on something in a batch; a text converts to it.</summary>
/// <param name="Name">The name. A label that is not there yet needs a description and a colour.</param>
public sealed record BatchSecurityLabel(string Name)
{
    /// <summary>What the label means.</summary>
    public string? Description { get; init; }

    /// <summary>The colour, six hexadecimal digits without a sign before them.</summary>
    public string? Color { get; init; }

    /// <summary>Takes a label that is there already.</summary>
    /// <param name="name">The name.</param>
    public static implicit operator BatchSecurityLabel(string name) => new(name);
}
