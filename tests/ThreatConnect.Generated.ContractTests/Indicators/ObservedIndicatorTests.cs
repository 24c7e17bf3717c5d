namespace ThreatConnect.ContractTests.Indicators;

/// <summary>The indicators that were observed most; the list comes whole.</summary>
public sealed class ObservedIndicatorTests(PlatformServer server) : ContractTest(server)
{
    [Fact]
    public async Task They_are_listed_from_a_utc_day_on_with_those_who_observed_them()
    {
        Platform.On("GET", "/api/v2/indicators/observed?owner=Common%20Community&dateObserved=2019-04-01").Answers(Answer.Many(
            "indicator",
            1,
            """{"summary":"192.0.2.1","observationCount":"7","lastObserved":"2019-04-02T10:00:00Z","userObservedList":[{"userName":"12345678901234567890","userLastObservedDate":"2019-04-02T10:00:00Z","count":5}]}"""));

        var observed = await Org.Indicators.ListObservedAsync(new DateTimeOffset(2019, 4, 2, 1, 0, 0, TimeSpan.FromHours(2))).ToListAsync();

        observed.Should().BeEquivalentTo(
        [
            new ObservedIndicator
            {
                Summary = "192.0.2.1",
                ObservationCount = 7,
                LastObserved = new(2019, 4, 2, 10, 0, 0, TimeSpan.Zero),
                Observers = [new() { UserName = "12345678901234567890", LastObserved = new(2019, 4, 2, 10, 0, 0, TimeSpan.Zero), Count = 5 }],
            },
        ]);
    }

    [Fact]
    public async Task Of_old_only_summary_and_users_came()
    {
        Platform.On("GET", "/api/v2/indicators/observed?owner=Common%20Community")
            .Answers(Answer.Many("indicator", null, """{"summary":"a.example","userObservedList":{"userName":"jdoe","count":1}}"""));

        var observed = await Org.Indicators.ListObservedAsync().ToListAsync();

        observed.Should().ContainSingle().Which.Observers.Should().ContainSingle().Which.UserName.Should().Be("jdoe");
    }
}
