namespace ThreatConnect.Quickstart.Writing;

// The server does not say what became of something, or what it says is not so.
internal sealed class WriteException(string message) : Exception(message);
