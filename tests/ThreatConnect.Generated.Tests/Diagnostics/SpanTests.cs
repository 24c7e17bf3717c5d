using System.Diagnostics;
using System.Net;

namespace ThreatConnect.Tests.Diagnostics;

public sealed class SpanTests
{
    private const string TwoCampaigns = """{"status":"Success","data":{"resultCount":2,"campaign":[{"id":1,"name":"a"},{"id":2,"name":"b"}]}}""";

    [Fact]
    public async Task A_page_is_a_span_with_its_owner_type_start_and_size()
    {
        using var recorder = new Recorder();
        await using var client = recorder.Client(StubHandler.ByNumber(_ => StubHandler.Json(TwoCampaigns)));

        await client.InOwner("MyOrg").Groups.Campaigns.ListAsync(f => f.Name == "secret name", options: new() { PageSize = 500 }).ToListAsync();

        var span = recorder.Spans.Should().ContainSingle().Subject;
        span.DisplayName.Should().Be("listGroupsByType");
        span.Kind.Should().Be(ActivityKind.Client);
        span.Status.Should().Be(ActivityStatusCode.Unset);
        Recorder.Text(span.TagObjects).Should().Be(
            "http.request.method=GET http.response.status_code=200 threatconnect.items=2 threatconnect.operation=listGroupsByType threatconnect.owner=MyOrg "
            + "threatconnect.page.size=500 threatconnect.page.start=0 threatconnect.type=campaigns url.template=/v2/groups/{groupType}");
    }

    [Fact]
    public async Task Repetitions_are_one_span_with_their_number()
    {
        using var recorder = new Recorder();
        await using var client = recorder.Client(StubHandler.ByNumber(count => count < 3 ? new HttpResponseMessage(HttpStatusCode.BadGateway) : StubHandler.Json(TwoCampaigns)));

        await client.Groups.Campaigns.ListAsync().ToListAsync();

        recorder.Spans.Should().ContainSingle().Which.GetTagItem("http.request.resend_count").Should().Be(2);
    }

    [Fact]
    public async Task Errors_of_the_server_and_of_the_connection_are_recorded_by_their_kind_and_not_by_their_message()
    {
        using var recorder = new Recorder();
        await using var client = recorder.Client(StubHandler.ByNumber(count => count == 1
            ? StubHandler.Json("""{"status":"Failure","message":"203.0.113.7 is on the exclusion list"}""", HttpStatusCode.BadRequest)
            : throw new HttpRequestException(HttpRequestError.ConnectionError, "no connection for 203.0.113.7")));

        await FluentActions.Awaiting(() => client.Indicators.Addresses["203.0.113.7"].GetAsync()).Should().ThrowAsync<ThreatConnectApiException>();
        await FluentActions.Awaiting(() => client.Indicators.Addresses["203.0.113.7"].GetAsync()).Should().ThrowAsync<ThreatConnectTransportException>();

        recorder.Spans.Select(span => (span.Status, span.StatusDescription, span.GetTagItem("error.type"), span.GetTagItem("http.response.status_code"), span.GetTagItem("http.request.resend_count")))
            .Should().Equal((ActivityStatusCode.Error, null, "400", 400, null), (ActivityStatusCode.Error, null, "ConnectionError", null, 3));
        recorder.Spans.SelectMany(span => span.TagObjects).Should().NotContain(tag => $"{tag.Value}".Contains("203.0.113.7", StringComparison.Ordinal));
        recorder.Spans.SelectMany(span => span.Events).Should().BeEmpty();
    }

    [Fact]
    public async Task An_object_that_Find_does_not_find_is_not_an_error()
    {
        using var recorder = new Recorder();
        await using var client = recorder.Client(StubHandler.ByNumber(_ => StubHandler.Json("""{"status":"Failure","message":"The requested resource was not found"}""", HttpStatusCode.NotFound)));

        (await client.Groups.Campaigns[999].FindAsync()).Should().BeNull();

        recorder.Spans.Should().ContainSingle().Which.Status.Should().Be(ActivityStatusCode.Unset);
    }

    [Fact]
    public async Task Values_are_recorded_only_on_request_and_credentials_never()
    {
        using var recorder = new Recorder();
        await using var client = recorder.Client(
            StubHandler.ByNumber(_ => StubHandler.Json("""{"status":"Success","data":{"address":{"id":7,"ip":"203.0.113.7"}}}""")),
            options => new() { PrimaryHandler = options.PrimaryHandler, LogSensitiveValues = true });

        await client.InOwner("My Org").Indicators.Addresses["203.0.113.7"].GetAsync();

        var span = recorder.Spans.Should().ContainSingle().Subject;
        span.GetTagItem("url.path").Should().Be("/api/v2/indicators/addresses/203.0.113.7");
        span.GetTagItem("url.query").Should().Be("owner=My%20Org");
        span.TagObjects.Select(tag => $"{tag.Value}").Should().NotContain(text => text.Contains("12345678901234567890", StringComparison.Ordinal) || text.Contains("TC ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_is_a_span_until_it_is_closed_and_does_not_change_the_current_span()
    {
        using var recorder = new Recorder();
        await using var client = recorder.Client(StubHandler.ByNumber(_ => new() { Content = new ByteArrayContent(new byte[10_000]) { Headers = { ContentType = new("application/octet-stream") } } }));

        var content = await client.Groups.Documents[7].File.OpenReadAsync();
        using var own = new Activity("own").Start();
        recorder.Spans.Should().BeEmpty("the file is open");
        await content.DisposeAsync();

        recorder.Spans.Should().ContainSingle().Which.DisplayName.Should().Be("downloadGroupFile");
        Activity.Current.Should().BeSameAs(own);
    }

    [Fact]
    public async Task A_report_has_the_number_of_its_items()
    {
        using var recorder = new Recorder();
        await using var client = recorder.Client(StubHandler.ByNumber(_ => StubHandler.Json("""{"indicator":[{"id":1,"type":"Host","summary":"a.example"},{"id":2,"type":"Host","summary":"b.example"}]}""")));

        await foreach (var indicator in client.InOwner("Source").Indicators.Bulk.ReadJsonAsync())
        {
            indicator.Type.Should().Be(IndicatorType.Host);
        }

        recorder.Spans.Should().ContainSingle().Which.GetTagItem("threatconnect.items").Should().Be(2L);
    }

    [Fact]
    public async Task A_span_is_the_parent_of_the_spans_of_handlers_and_a_child_of_the_callers_span()
    {
        using var recorder = new Recorder();
        string? parent = null;
        await using var client = recorder.Client(new StubHandler((_, _) =>
        {
            parent = Activity.Current?.DisplayName;
            return Task.FromResult(StubHandler.Json(TwoCampaigns));
        }));
        using var own = new Activity("own").Start();

        await client.Groups.Campaigns.ListAsync().ToListAsync();

        parent.Should().Be("listGroupsByType");
        recorder.Spans.Should().ContainSingle().Which.ParentSpanId.Should().Be(own.SpanId);
        Activity.Current.Should().BeSameAs(own);
    }

    [Fact]
    public async Task A_cancelled_call_ends_its_span()
    {
        using var recorder = new Recorder();
        using var stop = new CancellationTokenSource();
        await using var client = recorder.Client(new StubHandler(async (_, token) =>
        {
            await stop.CancelAsync();
            token.ThrowIfCancellationRequested();
            throw new InvalidOperationException("It was not cancelled.");
        }));

        await FluentActions.Awaiting(() => client.WhoAmIAsync(stop.Token)).Should().ThrowAsync<OperationCanceledException>();

        recorder.Spans.Should().ContainSingle().Which.Status.Should().Be(ActivityStatusCode.Error);
    }
}
