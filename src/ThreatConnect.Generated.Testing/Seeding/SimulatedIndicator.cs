namespace ThreatConnect.Testing;

/// <summary>An indicator on the simulated server.</summary>
/// <param name="Type">The name of its type, such as <c>Address</c>, <c>EmailAddress</c> or <c>Registry Key</c>.</param>
/// <param name="Summary">
/// Its value; several, such as the hashes of a file or the three values of a registry key, are joined by <c>" : "</c>.
/// It may be left out when <see cref="SimulatedItem.Fields"/> has them by their names in JSON, such as <c>sha256</c>.
/// </param>
public sealed record SimulatedIndicator(string Type, string Summary = "") : SimulatedItem(Type)
{
    /// <summary>The rating, 0 to 5.</summary>
    /// <value><see langword="null"/> by default: none.</value>
    public decimal? Rating { get; init; }

    /// <summary>The confidence, 0 to 100.</summary>
    /// <value><see langword="null"/> by default: none.</value>
    public int? Confidence { get; init; }

    /// <summary>Whether it is active; lists show others only on request.</summary>
    /// <value><see langword="null"/> by default: it is.</value>
    public bool? IsActive { get; init; }

    /// <summary>Whether the platform must leave <see cref="IsActive"/> alone.</summary>
    /// <value><see langword="null"/> by default: it need not.</value>
    public bool? IsActiveLocked { get; init; }

    /// <summary>Whether it is private; custom types never are.</summary>
    /// <value><see langword="null"/> by default: it is not.</value>
    public bool? IsPrivate { get; init; }

    /// <summary>How often it was reported as a false positive.</summary>
    /// <value><see langword="null"/> by default: never.</value>
    public int? FalsePositiveCount { get; init; }

    /// <summary>How often it was observed.</summary>
    /// <value><see langword="null"/> by default: never.</value>
    public int? ObservationCount { get; init; }

    internal override string DisplayName => Summary.Length > 0 || Fields.Count == 0 ? Summary : string.Join(" : ", Fields.Values.Where(value => value is not null));
}
