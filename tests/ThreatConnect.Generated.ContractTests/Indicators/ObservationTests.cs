namespace ThreatConnect.ContractTests.Indicators;

/// <summary>Observations and reports of false positives of one indicator.</summary>
public sealed class ObservationTests(PlatformServer server) : ContractTest(server)
{
    private const string Address = "/api/v2/indicators/addresses/192.0.2.1";

    private const string Owner = "?owner=Common%20Community";

    private IndicatorHandle<Address, AddressUpdate> Handle => Org.Indicators.Addresses["192.0.2.1"];

    [Fact]
    public async Task They_are_listed_with_count_and_time()
    {
        Platform.On("GET", Address + "/observations?resultStart=0&resultLimit=10000&owner=Common%20Community").Answers(Answer.Many(
            "observation", 2, """{"count":3,"dateObserved":"2019-04-02T10:00:00Z"}""", """{"count":"1","dateObserved":"2019-04-03T10:00:00Z"}"""));

        var observations = await Handle.Observations.ListAsync().ToListAsync();

        observations.Select(observation => (observation.Count, observation.DateObserved!.Value.Day)).Should().Equal((3, 2), (1, 3));
    }

    public static TheoryData<Answer> Done => [Answer.Success, Answer.Json("""{"status":"Success"}""", 201), Answer.Empty(204)];

    [Theory]
    [MemberData(nameof(Done))]
    public async Task They_are_added_whatever_code_says_so(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        Platform.On("POST", Address + "/observations" + Owner, """{"count":5,"dateObserved":"2019-04-02T10:00:00Z"}""").Answers(answer);

        var response = await Handle.Observations.AddAsync(5, new DateTimeOffset(2019, 4, 2, 12, 0, 0, TimeSpan.FromHours(2)));

        ((int)response.StatusCode).Should().Be(answer.Status);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task None_is_no_number_to_add(int count) =>
        (await Handle.Observations.Invoking(observations => observations.AddAsync(count)).Should().ThrowAsync<ArgumentOutOfRangeException>())
            .Which.Message.Should().ContainAll("ObservationCreate.Count", "from 1", $"{count}");

    [Fact]
    public async Task They_are_added_once_though_no_answer_comes()
    {
        Platform.On("POST", Address + "/observations" + Owner, """{"count":1}""").Answers(Answer.Text(503, "busy"));

        await Handle.Observations.Invoking(observations => observations.AddAsync(1)).Should().ThrowAsync<ThreatConnectApiException>();
    }

    [Fact]
    public async Task They_are_counted_for_all_and_for_the_caller()
    {
        Platform.On("GET", Address + "/observationCount" + Owner)
            .Answers(Answer.One("observationCount", """{"count":10,"lastObserved":"2019-04-03T10:00:00Z","yourCount":4,"yourLastObserved":"2019-04-02T10:00:00Z"}"""));

        ObservationCount count = await Handle.Observations.GetCountAsync();

        (count.Count, count.LastObserved!.Value.Day, count.YourCount, count.YourLastObserved!.Value.Day).Should().Be((10, 3, 4, 2));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    public async Task A_false_positive_is_reported(int status)
    {
        Platform.On("POST", Address + "/falsePositive" + Owner).Answers(Answer.One("falsePositive", """{"count":2,"lastReported":"2019-04-02T10:00:00Z"}""", status));

        FalsePositive reported = await Handle.ReportFalsePositiveAsync();

        (reported.Count, reported.LastReported).Should().Be((2, new DateTimeOffset(2019, 4, 2, 10, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public async Task False_positives_are_read_when_nobody_reported_any()
    {
        Platform.On("GET", Address + "/falsePositive" + Owner).Answers(Answer.One("falsePositive", """{"count":0}"""));

        FalsePositive reported = await Handle.GetFalsePositiveAsync();

        (reported.Count, reported.LastReported).Should().Be((0, null));
    }
}
