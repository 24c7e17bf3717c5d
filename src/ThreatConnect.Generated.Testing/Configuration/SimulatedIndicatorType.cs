namespace ThreatConnect.Testing;

/// <summary>Describes a custom indicator type that exists on the simulated server besides the types of a new instance.</summary>
/// <param name="Name">The name, such as <c>Bank Account</c>.</param>
/// <param name="ApiBranch">The segment in paths, such as <c>bankAccounts</c>.</param>
/// <param name="ApiEntity">The key in responses, such as <c>bankAccount</c>.</param>
/// <param name="Values">The values of one indicator: one to three.</param>
public sealed record SimulatedIndicatorType(
    string Name,
    string ApiBranch,
    string ApiEntity,
    params IReadOnlyList<SimulatedIndicatorValue> Values)
{
    /// <summary>Gets or sets how the values of the type compare.</summary>
    /// <value>The default is <see cref="SimulatedCasePreference.Sensitive"/>.</value>
    public SimulatedCasePreference CasePreference { get; init; }

    /// <summary>Gets or sets a value indicating whether the platform finds values of the type in texts.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsParsable { get; init; }

    /// <summary>Gets or sets the regular expressions that find values of the type in texts.</summary>
    /// <value>The default is empty.</value>
    public IReadOnlyList<string> Patterns { get; init; } = [];
}

/// <summary>Describes one of the values of an indicator of a custom type.</summary>
/// <param name="Label">The name of the member, such as <c>Account Number</c>.</param>
/// <param name="Options">The allowed values; if the list is empty, any text is allowed.</param>
public sealed record SimulatedIndicatorValue(string Label, params IReadOnlyList<string> Options);

/// <summary>Specifies how the values of a custom indicator type compare.</summary>
public enum SimulatedCasePreference
{
    /// <summary>Values that differ in case are different.</summary>
    Sensitive,

    /// <summary>Case does not matter. The normal form of values is in lower case.</summary>
    Lower,

    /// <summary>Case does not matter. The normal form of values is in upper case.</summary>
    Upper,
}

/// <summary>Describes an association type between indicators that exists on the simulated server besides those of a new instance.</summary>
/// <param name="Name">The name, such as <c>Host to Badge</c>.</param>
/// <param name="ApiBranch">The segment in paths, such as <c>hostToBadge</c>.</param>
/// <param name="FirstType">The name of the first indicator type, such as <c>Host</c>.</param>
/// <param name="SecondType">The name of the second indicator type, which can be a custom type.</param>
public sealed record SimulatedAssociationType(string Name, string ApiBranch, string FirstType, string SecondType);
