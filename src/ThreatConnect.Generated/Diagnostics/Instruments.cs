using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ThreatConnect.Diagnostics;

// What the process measures of all its clients.
internal static class Instruments
{
    private static readonly string? s_version = typeof(Instruments).Assembly.GetName().Version?.ToString(3);

    private static readonly Meter s_meter = new(ThreatConnectTelemetry.MeterName, s_version);

    public static ActivitySource Spans { get; } = new(ThreatConnectTelemetry.ActivitySourceName, s_version);

    public static Counter<long> Requests { get; } = s_meter.CreateCounter<long>(ThreatConnectTelemetry.RequestsName, "{request}", "Requests as they went over the wire, repetitions among them.");

    public static Counter<long> Retries { get; } = s_meter.CreateCounter<long>(ThreatConnectTelemetry.RetriesName, "{request}", "Repetitions of requests.");

    public static Histogram<double> Duration { get; } = s_meter.CreateHistogram<double>(ThreatConnectTelemetry.DurationName, "s", "How long operations took.");

    public static Counter<long> Items { get; } = s_meter.CreateCounter<long>(ThreatConnectTelemetry.ItemsName, "{item}", "Objects that answers held.");

    public static Counter<long> BatchItems { get; } = s_meter.CreateCounter<long>(ThreatConnectTelemetry.BatchItemsName, "{item}", "Items of batch jobs, by what became of them.");
}
