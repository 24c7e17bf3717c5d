using System.Diagnostics.Metrics;
using System.Net;
using ThreatConnect.Tests.Batch;

namespace ThreatConnect.Tests.Diagnostics;

public sealed class MetricTests
{
    [Fact]
    public async Task Requests_repetitions_items_and_durations_are_measured_by_operation_and_type()
    {
        using var recorder = new Recorder();
        await using var client = recorder.Client(StubHandler.ByNumber(count => count == 1
            ? new HttpResponseMessage(HttpStatusCode.BadGateway)
            : StubHandler.Json("""{"status":"Success","data":{"resultCount":2,"campaign":[{"id":1,"name":"a"},{"id":2,"name":"b"}]}}""")));

        await client.InOwner("MyOrg").Groups.Campaigns.ListAsync().ToListAsync();

        recorder.Figures.Where(figure => figure.Name != "threatconnect.client.operation.duration").Should().Equal(
            new Figure("threatconnect.client.requests", 1, "http.response.status_code=502 threatconnect.operation=listGroupsByType threatconnect.type=campaigns"),
            new Figure("threatconnect.client.retries", 1, "threatconnect.operation=listGroupsByType threatconnect.type=campaigns"),
            new Figure("threatconnect.client.requests", 1, "http.response.status_code=200 threatconnect.operation=listGroupsByType threatconnect.type=campaigns"),
            new Figure("threatconnect.client.items", 2, "threatconnect.operation=listGroupsByType threatconnect.type=campaigns"));
        recorder.Figures.Should().ContainSingle(figure => figure.Name == "threatconnect.client.operation.duration")
            .Which.Tags.Should().Be("http.response.status_code=200 threatconnect.operation=listGroupsByType threatconnect.type=campaigns");
    }

    [Fact]
    public async Task The_duration_of_a_failure_has_the_kind_of_error()
    {
        using var recorder = new Recorder();
        await using var client = recorder.Client(StubHandler.ByNumber(_ => StubHandler.Json("""{"status":"Failure","message":"No."}""", HttpStatusCode.Forbidden)));

        await FluentActions.Awaiting(() => client.WhoAmIAsync()).Should().ThrowAsync<ThreatConnectApiException>();

        recorder.Figures.Should().ContainSingle(figure => figure.Name == "threatconnect.client.operation.duration")
            .Which.Tags.Should().Be("error.type=403 http.response.status_code=403 threatconnect.operation=getWhoAmI");
    }

    [Fact]
    public async Task The_outcomes_of_a_batch_are_counted()
    {
        using var listener = new MeterListener();
        var counted = new List<string>();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Name == "threatconnect.client.batch.items")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        // Other tests write batches at the same time, but not in this asynchronous context.
        var here = new AsyncLocal<bool> { Value = true };
        listener.SetMeasurementEventCallback<long>((_, value, tags, _) =>
        {
            if (here.Value)
            {
                counted.Add($"{value} {Recorder.Text(tags.ToArray())}");
            }
        });
        listener.Start();
        await using var client = new FakeBatchServer().Client();

        await foreach (var outcome in client.InOwner("MyOrg").Batch.CreateAsync([TestItems.Address(1), TestItems.Address(2), new BatchIndicator(IndicatorType.Address, "x")]))
        {
            outcome.Item.Should().NotBeNull();
        }

        counted.Should().BeEquivalentTo(
            "1 threatconnect.batch.action=create threatconnect.batch.outcome=failed",
            "1 threatconnect.batch.action=create threatconnect.batch.outcome=succeeded",
            "1 threatconnect.batch.action=create threatconnect.batch.outcome=succeeded");
    }
}
