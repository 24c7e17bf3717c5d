namespace ThreatConnect.Testing;

/// <summary>A custom indicator type that exists on the simulated server besides those of a fresh instance, as an administrator adds one.</summary>
/// <param name="Name">The name, such as <c>Bank Account</c>.</param>
/// <param name="ApiBranch">The segment of paths, such as <c>bankAccounts</c>.</param>
/// <param name="ApiEntity">The key of answers, such as <c>bankAccount</c>.</param>
/// <param name="Values">The values of one indicator: one to three.</param>
public sealed record SimulatedIndicatorType(string Name, string ApiBranch, string ApiEntity, params IReadOnlyList<SimulatedIndicatorValue> Values)
{
    /// <summary>How values compare.</summary>
    /// <value><see cref="SimulatedCasePreference.Sensitive"/> by default.</value>
    public SimulatedCasePreference CasePreference { get; init; }

    /// <summary>Whether the platform finds values of the type in a text.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool IsParsable { get; init; }

    /// <summary>The expressions by which it finds them.</summary>
    /// <value>Empty by default.</value>
    public IReadOnlyList<string> Patterns { get; init; } = [];
}
