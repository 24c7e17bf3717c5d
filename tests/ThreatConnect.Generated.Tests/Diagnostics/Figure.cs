namespace ThreatConnect.Tests.Diagnostics;

/// <summary>One measurement.</summary>
/// <param name="Name">The instrument.</param>
/// <param name="Value">What was measured.</param>
/// <param name="Tags">The tags but those of the server, in the order of their names.</param>
internal sealed record Figure(string Name, double Value, string Tags);
