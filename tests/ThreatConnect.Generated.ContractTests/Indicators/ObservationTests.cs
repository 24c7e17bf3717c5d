namespace ThreatConnect.ContractTests.Indicators;

// Observations and false positives of an indicator, which its value and its owner address.
public sealed class ObservationTests(PlatformServer server) : ContractTest(server)
{
    private const string Owner = "?owner=Common%20Community";
    private const string Path = "/api/v2/indicators/urls/http%3A%2F%2Fexample.com%2Fa%252Fb%3Fq%3D1";

    private static readonly DateTimeOffset s_date = new(2017, 7, 13, 17, 50, 17, TimeSpan.Zero);

    private UrlHandle Url => Org.Indicators.Urls["http://example.com/a%2Fb?q=1"];

    [Fact]
    public async Task Observations_are_listed_by_page()
    {
        Platform.On("GET", Path + "/observations?resultStart=0&resultLimit=1&owner=Common%20Community").Returns(StubResponse.Many("observation", 2, """{"count":7,"dateObserved":"2017-07-13T17:50:17Z"}"""));
        Platform.On("GET", Path + "/observations?resultStart=1&resultLimit=1&owner=Common%20Community").Returns(StubResponse.Many("observation", null, """{"count":"3","dateObserved":"2017-07-13"}"""));

        var observations = await Url.Observations.ListAsync(new() { PageSize = 1 }).ToListAsync();

        observations.Should().BeEquivalentTo(
            [new Observation { Count = 7, DateObserved = s_date }, new Observation { Count = 3, DateObserved = new DateTimeOffset(2017, 7, 13, 0, 0, 0, TimeSpan.Zero) }],
            options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task An_indicator_without_observations_lists_none()
    {
        Platform.On("GET", Path + "/observations?resultStart=0&resultLimit=10000&owner=Common%20Community").Returns(StubResponse.Many("observation", 0));

        (await Url.Observations.ListAsync().ToListAsync()).Should().BeEmpty();
    }

    public static TheoryData<int> Statuses => [200, 201, 204];

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task Observations_are_added_with_every_success_status_code(int status)
    {
        var response = status == 204 ? StubResponse.Empty(204) : StubResponse.Json("""{"status":"Success"}""", status);
        Platform.On("POST", Path + "/observations" + Owner, """{"count":12}""").Returns(response);

        (await Url.Observations.AddAsync(12)).StatusCode.Should().Be((HttpStatusCode)status);
    }

    [Fact]
    public async Task Observations_of_a_date_are_added()
    {
        Platform.On("POST", Path + "/observations" + Owner, """{"count":1,"dateObserved":"2017-07-13T17:50:17Z"}""").Returns(StubResponse.Success);

        await Url.Observations.AddAsync(1, s_date.ToOffset(TimeSpan.FromHours(-5)));
    }

    [Fact]
    public async Task An_observation_is_sent_once()
    {
        Platform.On("POST", Path + "/observations" + Owner, """{"count":1}""").Returns(StubResponse.Failure(503, "An unknown error occurred"));

        await Url.Observations.Invoking(observations => observations.AddAsync(1)).Should().ThrowAsync<ThreatConnectApiException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task Less_than_one_observation_is_rejected_before_anything_is_sent(int count) =>
        (await Url.Observations.Invoking(observations => observations.AddAsync(count)).Should().ThrowAsync<ArgumentOutOfRangeException>())
            .Which.Message.Should().ContainAll("count must be from 1", $"{count}");

    [Fact]
    public async Task Observations_are_counted()
    {
        Platform.On("GET", Path + "/observationCount" + Owner).Returns(
            StubResponse.One("observationCount", """{"count":12,"lastObserved":"2017-07-13T17:50:17Z","yourCount":5,"yourLastObserved":"2017-07-13T12:50:17-05:00"}"""),
            StubResponse.One("observationCount", """{"count":0,"yourCount":0}"""));

        ObservationCount some = await Url.Observations.GetCountAsync();
        ObservationCount none = await Url.Observations.GetCountAsync();

        some.Should().BeEquivalentTo(new ObservationCount { Count = 12, LastObserved = s_date, YourCount = 5, YourLastObserved = s_date });
        none.Should().BeEquivalentTo(new ObservationCount { Count = 0, YourCount = 0 });
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    public async Task A_false_positive_is_reported_without_a_body(int status)
    {
        Platform.On("POST", Path + "/falsePositive" + Owner).Returns(StubResponse.One("falsePositive", """{"count":3,"lastReported":"2017-07-13T17:50:17Z"}""", status));

        var reported = await Url.ReportFalsePositiveAsync();

        reported.StatusCode.Should().Be((HttpStatusCode)status);
        reported.Value.Should().BeEquivalentTo(new FalsePositive { Count = 3, LastReported = s_date });
    }

    [Fact]
    public async Task False_positives_are_got()
    {
        Platform.On("GET", Path + "/falsePositive" + Owner).Returns(StubResponse.One("falsePositive", """{"count":0}"""));

        FalsePositive none = await Url.GetFalsePositiveAsync();

        none.Should().BeEquivalentTo(new FalsePositive { Count = 0 });
    }

    [Fact]
    public async Task An_indicator_of_any_type_has_them()
    {
        const string Key = "/api/v2/indicators/registryKeys/HKEY_USERS%5Ca%20%3A%20b%2Fc%20%3A%20REG_SZ";
        Platform.On("GET", Key + "/observationCount").Returns(StubResponse.One("observationCount", """{"count":1,"yourCount":1}"""));
        Platform.On("POST", Key + "/falsePositive").Returns(StubResponse.One("falsePositive", """{"count":1}"""));
        Platform.On("POST", "/api/v2/indicators/mutexes/a%5Cb/observations", """{"count":2}""").Returns(StubResponse.Success);

        await Client.Indicators.RegistryKeys["HKEY_USERS\\a", "b/c", "REG_SZ"].Observations.GetCountAsync();
        await Client.Indicators.RegistryKeys["HKEY_USERS\\a", "b/c", "REG_SZ"].ReportFalsePositiveAsync();
        await Client.Indicators.OfType("Mutex")["a\\b"].Observations.AddAsync(2);
    }

    [Fact]
    public async Task A_missing_object_is_an_error()
    {
        Platform.On("POST", Path + "/falsePositive" + Owner).Returns(StubResponse.NotFound);

        var failure = await Url.Invoking(url => url.ReportFalsePositiveAsync()).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }
}
