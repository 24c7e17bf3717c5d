using System.Diagnostics;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ThreatConnect.Hosting.Tests;

/// <summary>A host with OpenTelemetry gets spans and metrics by one call for each.</summary>
public sealed class OpenTelemetryTests : SimulatorFixture
{
    [Fact]
    public async Task Spans_and_metrics_are_exported()
    {
        var spans = new List<Activity>();
        var metrics = new List<Metric>();
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddThreatConnect(Reach);
        builder.Services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddThreatConnectInstrumentation().AddInMemoryExporter(spans))
            .WithMetrics(meters => meters.AddThreatConnectInstrumentation().AddInMemoryExporter(metrics));
        using var host = builder.Build();
        await host.StartAsync();
        Simulator.Faults.Add(SimulatedFault.Status(503));

        await host.Services.GetRequiredService<ThreatConnectClient>().Owners.ListAsync().ToListAsync();
        host.Services.GetRequiredService<TracerProvider>().ForceFlush();
        host.Services.GetRequiredService<MeterProvider>().ForceFlush();
        await host.StopAsync();

        // Other tests of this process are heard, too: ours is the one of this simulator.
        var span = spans.Where(span => Equals(span.GetTagItem("server.port"), Simulator.BaseAddress.Port)).Should().ContainSingle().Subject;
        span.DisplayName.Should().Be("listOwners");
        span.Kind.Should().Be(ActivityKind.Client);
        span.GetTagItem("http.request.resend_count").Should().Be(1);
        span.GetTagItem("threatconnect.items").Should().Be(3L);
        Sum(metrics, ThreatConnectTelemetry.RequestsName).Should().Be(2);
        Sum(metrics, ThreatConnectTelemetry.RetriesName).Should().Be(1);
        Sum(metrics, ThreatConnectTelemetry.ItemsName).Should().Be(3);
    }

    private long Sum(List<Metric> metrics, string name)
    {
        var sum = 0L;
        foreach (ref readonly var point in metrics.Last(metric => metric.Name == name).GetMetricPoints())
        {
            foreach (var (key, value) in point.Tags)
            {
                if (key == "server.port" && Equals(value, Simulator.BaseAddress.Port))
                {
                    sum += point.GetSumLong();
                }
            }
        }

        return sum;
    }
}
