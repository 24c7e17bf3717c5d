namespace ThreatConnect.Testing;

/// <summary>Represents a victim on the simulated server.</summary>
/// <param name="Name">The name, which is not unique.</param>
public sealed record SimulatedVictim(string Name) : SimulatedItem("Victim")
{
    private readonly IReadOnlyList<SimulatedAsset>? _assets;

    /// <summary>Gets or sets the assets. A victim needs an asset before it can be associated with other items.</summary>
    public IReadOnlyList<SimulatedAsset> Assets { get => _assets ?? []; init => _assets = value; }

    internal override string DisplayName => Name;

    internal bool HasAssets => _assets is not null;
}

/// <summary>Represents an asset of a victim or of an adversary.</summary>
/// <param name="Type">The name of the type, such as <c>EmailAddress</c>, <c>SocialNetwork</c> or <c>Handle</c>.</param>
/// <param name="Value">The value, such as the email address or the name of the account.</param>
public sealed record SimulatedAsset(string Type, string Value)
{
    /// <summary>Gets or sets the ID, which the server assigns.</summary>
    /// <value>The default is <see langword="null"/>. Assets to add do not have an ID.</value>
    public long? Id { get; init; }

    /// <summary>Gets or sets the other members of the type, by their names in JSON, such as <c>network</c>.</summary>
    public Dictionary<string, object?> Fields { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Returns the type and the value.</summary>
    /// <returns>A text such as <c>Handle "bear"</c>.</returns>
    public override string ToString() => $"{Type} \"{Value}\"";
}
