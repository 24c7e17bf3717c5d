namespace ThreatConnect.Testing;

/// <summary>An owner that exists on the simulated server.</summary>
/// <param name="Name">The name, as used in the <c>owner</c> parameter.</param>
/// <param name="Type"><c>Organization</c>, <c>Community</c> or <c>Source</c>.</param>
public sealed record SimulatedOwner(string Name, string Type);
