namespace ThreatConnect.Testing.Seeding;

// Ends the reading of one part of a seed: it is not what the platform would take.
internal sealed class SeedException(string message) : Exception(message);
