using System.Diagnostics.Metrics;
using FluentAssertions;
using ThreatConnect.Protocol;
using Xunit;

namespace ThreatConnect.Tests.Protocol;

// The specimen that is read while the first request is under way.
public sealed class FirstResponseTests
{
    [Fact]
    public void The_specimen_is_read_without_a_trace()
    {
        var measured = new List<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Name == ThreatConnectTelemetry.MeterName)
            {
                listening.EnableMeasurementEvents(instrument);
            }
        };
        // Other tests may send requests meanwhile; none of them is on this thread.
        var thread = Environment.CurrentManagedThreadId;
        listener.SetMeasurementEventCallback<long>((instrument, _, _, _) => Record(instrument));
        listener.SetMeasurementEventCallback<double>((instrument, _, _, _) => Record(instrument));
        listener.Start();
        var exchange = new RawExchange(HttpMethod.Get, "/api/v2/owners", new AttemptLog(new Secrets()));

        var specimen = FirstResponse.ReadSpecimen(exchange);

        specimen.Should().Be(((long?)1, "-", (DateTimeOffset?)new DateTimeOffset(2017, 7, 13, 17, 50, 17, TimeSpan.Zero)));
        exchange.Log.Count.Should().Be(0);
        measured.Should().BeEmpty();

        void Record(Instrument instrument)
        {
            if (Environment.CurrentManagedThreadId == thread)
            {
                measured.Add(instrument.Name);
            }
        }
    }
}
