using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;

namespace ThreatConnect.Diagnostics;

// The metrics of all clients of the process.
internal static class Instruments
{
    private static readonly Meter s_meter = new(ThreatConnectTelemetry.MeterName, Spans.Version);

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

    // Creates them now, and not when the first one is used.
    public static void Create() => RuntimeHelpers.RunClassConstructor(typeof(Instruments).TypeHandle);
}
