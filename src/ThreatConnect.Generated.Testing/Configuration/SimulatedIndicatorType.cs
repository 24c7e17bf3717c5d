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

/// <summary>One of the values that make up an indicator of a custom type.</summary>
/// <param name="Label">The name of the member, such as <c>Account Number</c>.</param>
/// <param name="Options">The only texts that it may be; any when there are none.</param>
public sealed record SimulatedIndicatorValue(string Label, params IReadOnlyList<string> Options);

/// <summary>How the values of a custom indicator type compare.</summary>
public enum SimulatedCasePreference
{
    // Values that differ in case are different.
    Sensitive,

    // Case does not matter; values are at home in lower case.
    Lower,

    // Case does not matter; values are at home in upper case.
    Upper,
}

/// <summary>A named association between indicators that exists on the simulated server besides those of a fresh instance, as an administrator adds one.</summary>
/// <param name="Name">The name, such as <c>Host to Badge</c>.</param>
/// <param name="ApiBranch">The segment of paths, such as <c>hostToBadge</c>.</param>
/// <param name="FirstType">The name of the indicator type at one end, such as <c>Host</c>.</param>
/// <param name="SecondType">The name of the indicator type at the other end, which may be one of <see cref="SimulatorOptions.IndicatorTypes"/>.</param>
public sealed record SimulatedAssociationType(string Name, string ApiBranch, string FirstType, string SecondType);
