namespace ThreatConnect.Quickstart;

// The command line or the environment asks for something that the program does not do.
internal sealed class UsageException(string message) : Exception(message);
