namespace ThreatConnect.Testing;

/// <summary>One of the values that make up an indicator of a custom type.</summary>
/// <param name="Label">The name of the member, such as <c>Account Number</c>.</param>
/// <param name="Options">The only texts that it may be; any when there are none.</param>
public sealed record SimulatedIndicatorValue(string Label, params IReadOnlyList<string> Options);
