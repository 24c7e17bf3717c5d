namespace ThreatConnect.ContractTests.Indicators;

// Pages have the largest size of the API, and no page is requested in vain.
public sealed class LargeListTests(PlatformServer server) : ContractTest(server)
{
    [Fact]
    public async Task Twenty_thousand_indicators_are_two_requests()
    {
        Platform.On("GET", "/api/v2/indicators?owner=Common%20Community&resultStart=0&resultLimit=10000").Returns(Page(20_000, 0));
        Platform.On("GET", "/api/v2/indicators?owner=Common%20Community&resultStart=10000&resultLimit=10000").Returns(Page(null, 10_000));

        var indicators = await Org.Indicators.ListAsync().ToListAsync();

        indicators.Select(indicator => indicator.Id.Value).Should().Equal(Enumerable.Range(1, 20_000).Select(id => (long)id));
    }

    private static StubResponse Page(int? total, int start) => StubResponse.Many(
        "indicator",
        total,
        Enumerable.Range(start + 1, 10_000).Select(id => $$"""{"id":{{id}},"type":"Host","summary":"h{{id}}.example"}"""));
}
