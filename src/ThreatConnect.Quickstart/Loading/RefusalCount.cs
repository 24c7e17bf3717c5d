namespace ThreatConnect.Quickstart.Loading;

/// <summary>How often something was refused for one reason.</summary>
internal sealed record RefusalCount(string Type, DataPart Part, string Reason, int Count);
