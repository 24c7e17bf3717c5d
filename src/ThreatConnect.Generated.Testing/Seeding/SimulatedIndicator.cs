namespace ThreatConnect.Testing;

/// <summary>Represents an indicator on the simulated server.</summary>
/// <param name="Type">The name of the type, such as <c>Address</c>, <c>EmailAddress</c> or <c>Registry Key</c>.</param>
/// <param name="Summary">
/// The value. Several values, such as the hashes of a file or the three values of a registry key, are joined by <c>" : "</c>.
/// It can be empty if <see cref="SimulatedItem.Fields"/> contains the values by their names in JSON, such as <c>sha256</c>.
/// </param>
public sealed record SimulatedIndicator(string Type, string Summary = "") : SimulatedItem(Type)
{
    /// <summary>Gets or sets the rating, from 0 to 5.</summary>
    /// <value>The default is <see langword="null"/>: the indicator does not have a rating.</value>
    public decimal? Rating { get; init; }

    /// <summary>Gets or sets the confidence, from 0 to 100.</summary>
    /// <value>The default is <see langword="null"/>: the indicator does not have a confidence.</value>
    public int? Confidence { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether the indicator is active. Lists contain inactive indicators only on request.
    /// </summary>
    /// <value>The default is <see langword="null"/>: the indicator is active.</value>
    public bool? IsActive { get; init; }

    /// <summary>Gets or sets a value indicating whether the platform must not change <see cref="IsActive"/>.</summary>
    /// <value>The default is <see langword="null"/>: the platform may change it.</value>
    public bool? IsActiveLocked { get; init; }

    /// <summary>Gets or sets a value indicating whether the indicator is private. Indicators of custom types cannot be private.</summary>
    /// <value>The default is <see langword="null"/>: the indicator is not private.</value>
    public bool? IsPrivate { get; init; }

    /// <summary>Gets or sets the number of times that the indicator was reported as a false positive.</summary>
    /// <value>The default is <see langword="null"/>: it was never reported.</value>
    public int? FalsePositiveCount { get; init; }

    /// <summary>Gets or sets the number of times that the indicator was observed.</summary>
    /// <value>The default is <see langword="null"/>: it was never observed.</value>
    public int? ObservationCount { get; init; }

    internal override string DisplayName => Summary.Length > 0 || Fields.Count == 0
        ? Summary
        : string.Join(" : ", Fields.Values.Where(value => value is not null));
}
