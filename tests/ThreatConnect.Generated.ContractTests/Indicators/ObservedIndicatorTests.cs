namespace ThreatConnect.ContractTests.Indicators;

// The most observed indicators are one list without pages.
public sealed class ObservedIndicatorTests(PlatformServer server) : ContractTest(server)
{
    [Fact]
    public async Task Observed_indicators_come_with_their_observers()
    {
        Platform.On("GET", "/api/v2/indicators/observed?owner=Common%20Community").Returns(StubResponse.Many(
            "indicator",
            2,
            """
            {"summary":"bad.example","observationCount":"12","lastObserved":"2017-07-13T17:50:17Z","userObservedList":[
              {"userName":"jo@example.com","userLastObservedDate":"2017-07-13T17:50:17Z","count":10},{"userName":"12345678901234567890","count":2}]}
            """,
            """{"summary":"192.0.2.1","userObservedList":[]}"""));

        var observed = await Org.Indicators.ListObservedAsync().ToListAsync();

        var last = new DateTimeOffset(2017, 7, 13, 17, 50, 17, TimeSpan.Zero);
        observed.Should().BeEquivalentTo(
            [
                new ObservedIndicator
                {
                    Summary = "bad.example",
                    ObservationCount = 12,
                    LastObserved = last,
                    Observers = [new() { UserName = "jo@example.com", LastObserved = last, Count = 10 }, new() { UserName = "12345678901234567890", Count = 2 }],
                },
                new ObservedIndicator { Summary = "192.0.2.1", Observers = [] },
            ],
            options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task Observed_indicators_are_listed_since_a_utc_day()
    {
        Platform.On("GET", "/api/v2/indicators/observed?dateObserved=2017-07-13").Returns(StubResponse.Many("indicator", 0));
        Platform.On("GET", "/api/v2/indicators/observed?owner=Common%20Community&dateObserved=2019-04-01").Returns(StubResponse.Many("indicator", 0));

        (await Client.Indicators.ListObservedAsync(new DateTimeOffset(2017, 7, 13, 0, 0, 0, TimeSpan.Zero)).ToListAsync()).Should().BeEmpty();
        (await Org.Indicators.ListObservedAsync(new DateTimeOffset(2019, 4, 2, 1, 0, 0, TimeSpan.FromHours(2))).ToListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task An_old_server_sends_only_the_summary_and_one_observer_without_a_list()
    {
        Platform.On("GET", "/api/v2/indicators/observed?owner=Common%20Community")
            .Returns(StubResponse.Many("indicator", null, """{"summary":"a.example","userObservedList":{"userName":"jdoe","count":1}}"""));

        var observed = await Org.Indicators.ListObservedAsync().ToListAsync();

        observed.Should().ContainSingle().Which.Observers.Should().ContainSingle().Which.UserName.Should().Be("jdoe");
    }

    [Fact]
    public async Task Twenty_thousand_come_at_once()
    {
        Platform.On("GET", "/api/v2/indicators/observed?owner=Common%20Community")
            .Returns(StubResponse.Many("indicator", 20_000, Enumerable.Range(0, 20_000).Select(index => $$"""{"summary":"{{index}}.example","observationCount":1}""")));

        (await Org.Indicators.ListObservedAsync().ToListAsync()).Should().HaveCount(20_000);
    }
}
