namespace ThreatConnect.Quickstart.Checking;

/// <summary>What the server says to a question, and what the files say.</summary>
internal sealed record Finding(string Question, long Found, long Expected);
