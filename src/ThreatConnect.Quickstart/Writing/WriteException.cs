namespace ThreatConnect.Quickstart.Writing;

/// <summary>The server does not say what became of something, or what it says is not so.</summary>
internal sealed class WriteException(string message) : Exception(message);
