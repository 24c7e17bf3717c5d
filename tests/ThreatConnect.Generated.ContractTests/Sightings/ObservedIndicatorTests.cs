namespace ThreatConnect.ContractTests.Sightings;

/// <summary>The most observed indicators come as one whole list.</summary>
public sealed class ObservedIndicatorTests(PlatformServer server) : ContractTest(server)
{
    [Fact]
    public async Task Observed_indicators_come_with_their_observers()
    {
        Platform.On("GET", "/api/v2/indicators/observed?owner=Common%20Community").Answers(Answer.Many(
            "indicator",
            2,
            """
            {"summary":"bad.example","observationCount":12,"lastObserved":"2017-07-13T17:50:17Z","userObservedList":[
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
    public async Task They_are_asked_for_since_a_date()
    {
        Platform.On("GET", "/api/v2/indicators/observed?dateObserved=2017-07-13").Answers(Answer.Many("indicator", 0));

        (await Client.Indicators.ListObservedAsync(new DateTimeOffset(2017, 7, 13, 0, 0, 0, TimeSpan.Zero)).ToListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Twenty_thousand_come_at_once()
    {
        Platform.On("GET", "/api/v2/indicators/observed?owner=Common%20Community")
            .Answers(Answer.Many("indicator", 20_000, Enumerable.Range(0, 20_000).Select(index => $$"""{"summary":"{{index}}.example","observationCount":1}""")));

        (await Org.Indicators.ListObservedAsync().ToListAsync()).Should().HaveCount(20_000);
    }
}
