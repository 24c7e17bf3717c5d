namespace ThreatConnect.ContractTests.CustomMetrics;

/// <summary>The metrics of the caller's organization; no owner is sent.</summary>
public sealed class CustomMetricTests(PlatformServer server) : ContractTest(server)
{
    [Fact]
    public async Task One_is_created_with_all_that_it_has()
    {
        Platform.On("POST", "/api/v2/customMetrics", """{"name":"n","dataType":"Average","interval":"Hourly","keyedValues":true,"description":"d"}""")
            .Answers(Answer.One("customMetricConfig", """{"id":5,"name":"n","dataType":"Average","interval":"Hourly","keyedValues":true,"description":"d"}""", 201));

        CustomMetricConfig created = await Client.CustomMetrics.CreateAsync(new()
        {
            Name = "n",
            DataType = CustomMetricDataType.Average,
            Interval = CustomMetricInterval.Hourly,
            KeyedValues = true,
            Description = "d",
        });

        created.Should().BeEquivalentTo(new CustomMetricConfig
        {
            Id = 5, Name = "n", DataType = "Average", Interval = "Hourly", KeyedValues = true, Description = "d",
        });
    }

    [Fact]
    public void Limits_are_kept_before_anything_is_sent()
    {
        FluentActions.Invoking(() => new CustomMetricConfigUpdate { Name = new string('n', 46) }).Should().Throw<ArgumentException>().Which.Message.Should().ContainAll("CustomMetricConfigUpdate.Name", "45");
        FluentActions.Invoking(() => new CustomMetricConfigUpdate { Description = new string('d', 501) }).Should().Throw<ArgumentException>().Which.Message.Should().ContainAll("CustomMetricConfigUpdate.Description", "500");
        new CustomMetricConfigUpdate { Name = new string('n', 45), Description = new string('d', 500) }.Name.Should().HaveLength(45);
    }

    [Theory]
    [InlineData(204, "")]
    [InlineData(200, """{"value":4.0,"date":"2019-04-02T10:00:00Z"}""")]
    [InlineData(200, """{"status":"Success"}""")]
    public async Task A_value_is_added_whatever_says_so(int status, string body)
    {
        Platform.On("POST", "/api/v2/customMetrics/a%2Fb/data", """{"name":"k","value":3,"date":"2019-04-02T10:00:00Z","weight":2}""")
            .Answers(body.Length == 0 ? Answer.Empty(status) : Answer.Json(body, status));

        var response = await Client.CustomMetrics["a/b"].AddAsync(new() { Name = "k", Value = 3, Date = new(2019, 4, 2, 10, 0, 0, TimeSpan.Zero), Weight = 2 });

        ((int)response.StatusCode).Should().Be(status);
    }

    [Fact]
    public async Task What_only_counts_needs_no_value()
    {
        Platform.On("POST", "/api/v2/customMetrics/5/data", "{}").Answers(Answer.Empty(204));

        await Client.CustomMetrics[5].AddAsync(new());
    }

    [Fact]
    public async Task What_it_has_become_is_read_without_an_envelope()
    {
        Platform.On("POST", "/api/v2/customMetrics/5/data?returnValue=true", """{"value":3}""").Answers(Answer.Json("""{"value":4.0,"date":"2019-04-02T10:00:00Z"}"""));

        CustomMetricTotal total = await Client.CustomMetrics[5].AddAndReadAsync(new() { Value = 3 });

        (total.Value, total.Date).Should().Be((4m, new DateTimeOffset(2019, 4, 2, 10, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public async Task A_failure_with_status_200_is_a_failure()
    {
        Platform.On("POST", "/api/v2/customMetrics/5/data?returnValue=true", """{"value":3}""").Answers(Answer.Failure(200, "no such key"));

        (await Client.CustomMetrics[5].Invoking(metric => metric.AddAndReadAsync(new() { Value = 3 })).Should().ThrowAsync<ThreatConnectApiException>())
            .Which.ServerMessage.Should().Be("no such key");
    }

    [Fact]
    public async Task One_that_is_gone_is_not_found()
    {
        Platform.On("GET", "/api/v2/customMetrics/5").Answers(Answer.NotFound);

        (await Client.CustomMetrics[5].FindAsync()).Should().BeNull();
    }
}
