namespace ThreatConnect.Testing;

/// <summary>What came of JSON lines.</summary>
/// <param name="Added">How many lines were added, or added to what was there.</param>
/// <param name="Refusals">What was left out, in the order of the lines.</param>
public sealed record SimulatedLoad(int Added, IReadOnlyList<SimulatedLoadError> Refusals);
