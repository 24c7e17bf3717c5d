namespace ThreatConnect.Quickstart.Loading;

/// <summary>How often something was refused for one reason.</summary>
internal sealed record RefusalCount(string Type, string Reason, int Count);
