namespace ThreatConnect.ContractTests.Bulk;

// Row 91: when the reports of an owner are made, bare as documented or in an envelope.
public sealed class BulkStatusTests(PlatformServer server) : ContractTest(server)
{
    private const string Status =
        """
        {"bulkStatus":{"name":"Common Community","csvEnabled":true,"jsonEnabled":false,
         "nextRun":"2017-07-14T00:00:00Z","lastRun":"2017-07-13T00:00:00-05:00Z","status":"Complete"}}
        """;

    [Theory]
    [InlineData(Status)]
    [InlineData($$"""{"status":"Success","data":{{Status}}}""")]
    public async Task It_is_read_with_and_without_an_envelope(string body)
    {
        Platform.On("GET", "/api/v2/indicators/bulk?owner=Common%20Community").Returns(StubResponse.Json(body));

        BulkStatus status = await Org.Indicators.Bulk.GetStatusAsync();

        status.Name.Should().Be("Common Community");
        status.CsvEnabled.Should().BeTrue();
        status.JsonEnabled.Should().BeFalse();
        status.NextRun.Should().Be(new DateTimeOffset(2017, 7, 14, 0, 0, 0, TimeSpan.Zero));
        status.LastRun.Should().Be(new DateTimeOffset(2017, 7, 13, 0, 0, 0, TimeSpan.FromHours(-5)));
        status.Status.Should().Be(BulkRunStatus.Complete);
    }

    [Fact]
    public async Task Where_nothing_was_ever_made_most_is_unset()
    {
        Platform.On("GET", "/api/v2/indicators/bulk").Returns(StubResponse.Json("""{"bulkStatus":{"name":"My Org","csvEnabled":false,"jsonEnabled":false}}"""));

        BulkStatus status = await Client.Indicators.Bulk.GetStatusAsync();

        (status.LastRun, status.NextRun, status.Status).Should().Be((null, null, null));
    }

    [Fact]
    public async Task An_error_response_is_an_error()
    {
        Platform.On("GET", "/api/v2/indicators/bulk?owner=Common%20Community").Returns(StubResponse.Failure(403, "The requested owner was not found"));

        var failure = await Org.Indicators.Bulk.Invoking(bulk => bulk.GetStatusAsync()).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.ServerMessage.Should().Be("The requested owner was not found");
    }
}
