using System.Diagnostics;

namespace ThreatConnect.Diagnostics;

// The spans of all clients of the process.
internal static class Spans
{
    // The version of what writes spans and metrics.
    public static string? Version { get; } = typeof(Spans).Assembly.GetName().Version?.ToString(3);

    public static ActivitySource Source { get; } = new(ThreatConnectTelemetry.ActivitySourceName, Version);
}
