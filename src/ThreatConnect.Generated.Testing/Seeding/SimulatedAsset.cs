namespace ThreatConnect.Testing;

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
