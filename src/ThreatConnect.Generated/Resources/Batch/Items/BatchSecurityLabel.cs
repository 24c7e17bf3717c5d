namespace ThreatConnect;

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
