namespace ThreatConnect.Testing.Seeding;

/// <summary>Ends the reading of one part of a seed: it is not what the platform would take.</summary>
internal sealed class SeedException(string message) : Exception(message);
