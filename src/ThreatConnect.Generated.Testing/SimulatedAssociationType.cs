namespace ThreatConnect.Testing;

/// <summary>A named association between indicators that exists on the simulated server besides those of a fresh instance, as an administrator adds one.</summary>
/// <param name="Name">The name, such as <c>Host to Badge</c>.</param>
/// <param name="ApiBranch">The segment of paths, such as <c>hostToBadge</c>.</param>
/// <param name="FirstType">The name of the indicator type at one end, such as <c>Host</c>.</param>
/// <param name="SecondType">The name of the indicator type at the other end, which may be one of <see cref="SimulatorOptions.IndicatorTypes"/>.</param>
public sealed record SimulatedAssociationType(string Name, string ApiBranch, string FirstType, string SecondType);
