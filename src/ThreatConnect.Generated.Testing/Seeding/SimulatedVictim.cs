namespace ThreatConnect.Testing;

/// <summary>A victim on the simulated server.</summary>
/// <param name="Name">Its name, which other victims may have too.</param>
public sealed record SimulatedVictim(string Name) : SimulatedItem("Victim")
{
    private readonly IReadOnlyList<SimulatedAsset>? _assets;

    /// <summary>Its assets; it needs one to be associated with anything.</summary>
    public IReadOnlyList<SimulatedAsset> Assets { get => _assets ?? []; init => _assets = value; }

    internal override string DisplayName => Name;

    internal bool HasAssets => _assets is not null;
}

/// <summary>An asset of a victim or of an adversary.</summary>
/// <param name="Type">The name of its type, such as <c>EmailAddress</c>, <c>SocialNetwork</c> or <c>Handle</c>.</param>
/// <param name="Value">Its value, such as the address or the account.</param>
public sealed record SimulatedAsset(string Type, string Value)
{
    /// <summary>The number that the server gave.</summary>
    /// <value><see langword="null"/> by default. What is added has none yet.</value>
    public long? Id { get; init; }

    /// <summary>The further members of its type, by their names in JSON, such as <c>network</c>.</summary>
    public Dictionary<string, object?> Fields { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The type and the value.</summary>
    /// <returns>Such as <c>Handle "bear"</c>.</returns>
    public override string ToString() => $"{Type} \"{Value}\"";
}
