namespace ThreatConnect.Testing;

/// <summary>What came of JSON lines.</summary>
/// <param name="AddedCount">How many lines were added, or added to what was there.</param>
/// <param name="Errors">What was left out, in the order of the lines.</param>
public sealed record SimulatedLoadResult(int AddedCount, IReadOnlyList<SimulatedLoadError> Errors);
