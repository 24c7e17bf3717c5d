namespace ThreatConnect.Testing;

/// <summary>An attribute of an item on the simulated server.</summary>
/// <param name="Type">The name of its type, which the instance has to know: <see cref="SimulatorOptions.AttributeTypes"/> adds to those of a fresh one.</param>
/// <param name="Value">Its value.</param>
public sealed record SimulatedAttribute(string Type, string Value)
{
    private readonly IReadOnlyList<string>? _securityLabels;

    /// <summary>The number that the server gave.</summary>
    /// <value><see langword="null"/> by default. What is added has none yet.</value>
    public long? Id { get; init; }

    /// <summary>Where the value comes from.</summary>
    /// <value><see langword="null"/> by default: it does not say.</value>
    public string? Source { get; init; }

    /// <summary>Whether it is the one of its type that the item shows; a few types have such a one.</summary>
    /// <value><see langword="null"/> by default: it is not.</value>
    public bool? IsDisplayed { get; init; }

    /// <summary>The names of its security labels, which have to exist.</summary>
    public IReadOnlyList<string> SecurityLabels { get => _securityLabels ?? []; init => _securityLabels = value; }

    internal bool HasSecurityLabels => _securityLabels is not null;

    /// <summary>The type and the value.</summary>
    /// <returns>Such as <c>Description "Likes pastry."</c>.</returns>
    public override string ToString() => $"{Type} \"{Value}\"";
}
