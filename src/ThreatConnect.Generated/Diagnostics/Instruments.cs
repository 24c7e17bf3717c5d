using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ThreatConnect.Diagnostics;

// The spans and metrics of all clients of the process.
internal static class Instruments
{
    private static readonly string? s_version = typeof(Instruments).Assembly.GetName().Version?.ToString(3);

    private static readonly Meter s_meter = new(ThreatConnectTelemetry.MeterName, s_version);

    public static ActivitySource Spans { get; } = new(ThreatConnectTelemetry.ActivitySourceName, s_version);

    public static Counter<long> Requests { get; } = s_meter.CreateCounter<long>(
        ThreatConnectTelemetry.RequestsName, "{request}", "Requests, including repetitions.");

    public static Counter<long> Retries { get; } = s_meter.CreateCounter<long>(
        ThreatConnectTelemetry.RetriesName, "{request}", "Repetitions of requests.");

    public static Histogram<double> Duration { get; } = s_meter.CreateHistogram<double>(
        ThreatConnectTelemetry.DurationName, "s", "Durations of operations.");

    public static Counter<long> Items { get; } = s_meter.CreateCounter<long>(
        ThreatConnectTelemetry.ItemsName, "{item}", "Objects in responses.");

    public static Counter<long> BatchItems { get; } = s_meter.CreateCounter<long>(
        ThreatConnectTelemetry.BatchItemsName, "{item}", "Items of batch jobs, by outcome.");
}
