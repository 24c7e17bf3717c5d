namespace ThreatConnect.Quickstart;

/// <summary>The command line or the environment asks for something that the program does not do.</summary>
internal sealed class UsageException(string message) : Exception(message);
