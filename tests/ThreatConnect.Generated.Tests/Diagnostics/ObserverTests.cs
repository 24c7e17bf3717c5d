using System.Net;

namespace ThreatConnect.Tests.Diagnostics;

public sealed class ObserverTests
{
    [Fact]
    public async Task An_observer_is_called_at_the_start_each_repetition_and_the_end()
    {
        var observer = new Observer();
        using var recorder = new Recorder();
        await using var client = recorder.Client(
            StubHandler.ByNumber(count => count switch
            {
                1 => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable),
                2 => throw new HttpRequestException(HttpRequestError.ConnectionError, "no connection for 203.0.113.7"),
                _ => StubHandler.Json("""{"status":"Success","data":{"address":{"id":7,"ip":"203.0.113.7"}}}"""),
            }),
            options => new() { PrimaryHandler = options.PrimaryHandler, RetryDelay = TimeSpan.Zero, Observer = observer });

        await client.InOwner("MyOrg").Indicators.Addresses["203.0.113.7"].GetAsync();

        observer.Told.Should().Equal(
            "getIndicator GET /v2/indicators/{indicatorType}/{indicator} addresses MyOrg - ",
            "getIndicator repetition 1 ServiceUnavailable 503",
            "getIndicator repetition 2  ConnectionError",
            "getIndicator OK 2 repetitions 1 items  ");
    }

    [Fact]
    public async Task Without_an_owner_pages_and_types_their_properties_are_null()
    {
        var observer = new Observer();
        using var recorder = new Recorder();
        await using var client = recorder.Client(
            StubHandler.ByNumber(_ => StubHandler.Json("""{"status":"Failure","message":"No."}""", HttpStatusCode.Unauthorized)),
            options => new() { PrimaryHandler = options.PrimaryHandler, Observer = observer, LogSensitiveValues = true });

        await FluentActions.Awaiting(() => client.SendAsync(new ThreatConnectRequest(HttpMethod.Get, "v2", "exchange"))).Should().ThrowAsync<ThreatConnectApiException>();

        observer.Told.Should().Equal("sendRequest GET    - /api/v2/exchange", "sendRequest Unauthorized 0 repetitions  items 401 ThreatConnectApiException");
    }

    private sealed class Observer : OperationObserver
    {
        public List<string> Told { get; } = [];

        public override void OnStarted(OperationInfo operation) =>
            Told.Add($"{operation.Name} {operation.Method} {operation.PathTemplate} {operation.Type} {operation.Owner} {operation.PageStart}-{operation.PageSize} {operation.Target}");

        public override void OnRetrying(OperationInfo operation, OperationRetry retry) => Told.Add($"{operation.Name} repetition {retry.Attempt} {retry.StatusCode} {retry.Reason}");

        public override void OnCompleted(OperationInfo operation, OperationOutcome outcome) =>
            Told.Add($"{operation.Name} {outcome.StatusCode} {outcome.Retries} repetitions {outcome.Items} items {outcome.Reason} {outcome.Exception?.GetType().Name}");
    }
}
