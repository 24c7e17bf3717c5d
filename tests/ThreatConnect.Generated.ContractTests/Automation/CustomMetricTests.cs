namespace ThreatConnect.ContractTests.Automation;

// Metrics of the organization have no owner, and are known by a name or a number.
public sealed class CustomMetricTests(PlatformServer server) : ContractTest(server)
{
    private const string Metrics = "/api/v2/customMetrics";
    private const string Item = """{"id":24,"name":"Phish/Mails 100%","dataType":"Sum","interval":"Daily","keyedValues":true,"description":"d"}""";
    private const string ByName = Metrics + "/Phish%2FMails%20100%25";

    private static readonly CustomMetricConfig s_expected = new()
    {
        Id = 24, Name = "Phish/Mails 100%", DataType = CustomMetricDataType.Sum, Interval = CustomMetricInterval.Daily, KeyedValues = true, Description = "d",
    };

    [Fact]
    public async Task Metrics_are_listed_by_page()
    {
        Platform.On("GET", Metrics + "?resultStart=0&resultLimit=1").Returns(StubResponse.Many("customMetricConfig", 2, Item));
        Platform.On("GET", Metrics + "?resultStart=1&resultLimit=1")
            .Returns(StubResponse.Many("customMetricConfig", null, """{"id":"25","name":"n","dataType":"Median","interval":"Fortnightly"}"""));

        var metrics = await Client.CustomMetrics.ListAsync(new() { PageSize = 1 }).ToListAsync();

        metrics.Should().BeEquivalentTo(
            [s_expected, new CustomMetricConfig { Id = 25, Name = "n", DataType = new CustomMetricDataType("Median"), Interval = new CustomMetricInterval("Fortnightly") }],
            options => options.WithStrictOrdering());
    }

    [Theory]
    [InlineData(201)]
    [InlineData(200)]
    public async Task A_metric_is_created(int status)
    {
        Platform.On("POST", Metrics, """{"name":"Phish/Mails 100%","dataType":"Sum","interval":"Daily","keyedValues":true,"description":"d"}""")
            .Returns(StubResponse.One("customMetricConfig", Item, status));

        var created = await Client.CustomMetrics.CreateAsync(new()
        {
            Name = "Phish/Mails 100%", DataType = CustomMetricDataType.Sum, Interval = CustomMetricInterval.Daily, KeyedValues = true, Description = "d",
        });

        created.StatusCode.Should().Be((HttpStatusCode)status);
        created.Value.Should().BeEquivalentTo(s_expected);
    }

    [Fact]
    public async Task A_metric_is_created_with_what_is_set()
    {
        Platform.On("POST", Metrics, """{"name":"n","dataType":"Count","interval":"Hourly"}""").Returns(StubResponse.One("customMetricConfig", Item, 201));

        await Client.CustomMetrics.CreateAsync(new() { Name = "n", DataType = CustomMetricDataType.Count, Interval = CustomMetricInterval.Hourly });
    }

    [Fact]
    public async Task A_metric_of_averages_is_created()
    {
        Platform.On("POST", Metrics, """{"name":"n","dataType":"Average","interval":"Hourly"}""").Returns(StubResponse.One("customMetricConfig", Item, 201));

        await Client.CustomMetrics.CreateAsync(new() { Name = "n", DataType = CustomMetricDataType.Average, Interval = CustomMetricInterval.Hourly });
    }

    [Fact]
    public async Task A_metric_is_got_and_found_by_its_name_and_its_number()
    {
        Platform.On("GET", ByName).Returns(StubResponse.One("customMetricConfig", Item), StubResponse.One("customMetricConfig", Item), StubResponse.NotFound);
        Platform.On("GET", Metrics + "/24").Returns(StubResponse.One("customMetricConfig", Item));

        CustomMetricConfig byName = await Client.CustomMetrics["Phish/Mails 100%"].GetAsync();
        var found = await Client.CustomMetrics["Phish/Mails 100%"].FindAsync();
        var none = await Client.CustomMetrics["Phish/Mails 100%"].FindAsync();
        CustomMetricConfig byNumber = await Client.CustomMetrics[24].GetAsync();

        byName.Should().BeEquivalentTo(s_expected);
        found.Should().BeEquivalentTo(s_expected);
        none.Should().BeNull();
        byNumber.Should().BeEquivalentTo(s_expected);
    }

    [Fact]
    public async Task A_metric_is_updated_and_deleted()
    {
        Platform.On("PUT", ByName, """{"interval":"Weekly"}""").Returns(StubResponse.One("customMetricConfig", Item));
        Platform.On("PUT", Metrics + "/24", """{"description":"e","keyedValues":false}""").Returns(StubResponse.One("customMetricConfig", Item));
        Platform.On("DELETE", ByName).Returns(StubResponse.Success);
        Platform.On("DELETE", Metrics + "/24").Returns(StubResponse.NotFound);

        await Client.CustomMetrics["Phish/Mails 100%"].UpdateAsync(new() { Interval = CustomMetricInterval.Weekly });
        await Client.CustomMetrics[24].UpdateAsync(new() { Description = "e", KeyedValues = false });
        await Client.CustomMetrics["Phish/Mails 100%"].DeleteAsync();
        await Client.CustomMetrics[24].Invoking(metric => metric.DeleteAsync()).Should().ThrowAsync<ThreatConnectApiException>();
    }

    public static TheoryData<string, CustomMetricValue> Values => new()
    {
        { """{"value":4}""", new() { Value = 4 } },
        { """{"name":"key","value":0}""", new() { Name = "key", Value = 0 } },
        {
            """{"name":"key","value":-4,"date":"2017-07-13T05:00:00Z","weight":3}""",
            new() { Name = "key", Value = -4, Date = new DateTimeOffset(2017, 7, 13, 0, 0, 0, TimeSpan.FromHours(-5)), Weight = 3 }
        },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_is_added_for_no_content(string body, CustomMetricValue value)
    {
        Platform.On("POST", ByName + "/data", body).Returns(StubResponse.Empty(204));
        Platform.On("POST", Metrics + "/24/data", body).Returns(StubResponse.Empty(204));

        (await Client.CustomMetrics["Phish/Mails 100%"].AddAsync(value)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await Client.CustomMetrics[24].AddAsync(value)).StatusCode.Should().Be(HttpStatusCode.NoContent);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_is_added_for_the_total_which_has_no_envelope(string body, CustomMetricValue value)
    {
        Platform.On("POST", ByName + "/data?returnValue=true", body).Returns(StubResponse.Json("""{"value":4.0,"date":"2017-07-13T17:00:00Z"}"""));

        CustomMetricTotal total = await Client.CustomMetrics["Phish/Mails 100%"].AddAndReadAsync(value);

        total.Should().BeEquivalentTo(new CustomMetricTotal { Value = 4.0m, Date = new DateTimeOffset(2017, 7, 13, 17, 0, 0, TimeSpan.Zero) });
    }

    [Fact]
    public async Task A_value_is_sent_once()
    {
        Platform.On("POST", Metrics + "/24/data", """{"value":1}""").Returns(StubResponse.Failure(503, "An unknown error occurred"));

        await Client.CustomMetrics[24].Invoking(metric => metric.AddAsync(new() { Value = 1 })).Should().ThrowAsync<ThreatConnectApiException>();
    }

    [Fact]
    public async Task An_error_response_is_an_error_with_and_without_the_total()
    {
        Platform.On("POST", Metrics + "/24/data", """{"value":1}""").Returns(StubResponse.Failure(400, "The name for this customMetric is invalid"));
        Platform.On("POST", Metrics + "/24/data?returnValue=true", """{"value":1}""").Returns(StubResponse.NotFound);

        var rejected = await Client.CustomMetrics[24].Invoking(metric => metric.AddAsync(new() { Value = 1 })).Should().ThrowAsync<ThreatConnectApiException>();
        var missing = await Client.CustomMetrics[24].Invoking(metric => metric.AddAndReadAsync(new() { Value = 1 })).Should().ThrowAsync<ThreatConnectApiException>();

        rejected.Which.ServerMessage.Should().Be("The name for this customMetric is invalid");
        missing.Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    public static TheoryData<Func<CustomMetricConfigCreate>> InvalidValues =>
    [
        () => new() { Name = "", DataType = CustomMetricDataType.Sum, Interval = CustomMetricInterval.Daily },
        () => new() { Name = new string('n', 46), DataType = CustomMetricDataType.Sum, Interval = CustomMetricInterval.Daily },
        () => new() { Name = "n", DataType = CustomMetricDataType.Sum, Interval = CustomMetricInterval.Daily, Description = "" },
        () => new() { Name = "n", DataType = CustomMetricDataType.Sum, Interval = CustomMetricInterval.Daily, Description = new string('d', 501) },
    ];

    [Theory]
    [MemberData(nameof(InvalidValues))]
    public async Task A_name_or_description_of_another_length_is_rejected_before_anything_is_sent(Func<CustomMetricConfigCreate> create) =>
        await Client.CustomMetrics.Invoking(metrics => metrics.CreateAsync(create())).Should().ThrowAsync<ArgumentException>();

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    public async Task A_metric_cannot_have_such_a_name(string name) =>
        await Client.CustomMetrics.Invoking(metrics => metrics[name].GetAsync()).Should().ThrowAsync<ArgumentException>();

    [Fact]
    public void The_error_of_a_text_that_is_too_long_has_the_member_and_the_limit()
    {
        FluentActions.Invoking(() => new CustomMetricConfigUpdate { Name = new string('n', 46) }).Should().Throw<ArgumentException>().Which.Message.Should().ContainAll("CustomMetricConfigUpdate.Name", "45");
        FluentActions.Invoking(() => new CustomMetricConfigUpdate { Description = new string('d', 501) }).Should().Throw<ArgumentException>().Which.Message.Should().ContainAll("CustomMetricConfigUpdate.Description", "500");
        new CustomMetricConfigUpdate { Name = new string('n', 45), Description = new string('d', 500) }.Name.Should().HaveLength(45);
    }

    [Theory]
    [InlineData(204, "")]
    [InlineData(200, """{"value":4.0,"date":"2019-04-02T10:00:00Z"}""")]
    [InlineData(200, """{"status":"Success"}""")]
    public async Task A_value_is_added_with_every_success_response(int status, string body)
    {
        Platform.On("POST", "/api/v2/customMetrics/a%2Fb/data", """{"name":"k","value":3,"date":"2019-04-02T10:00:00Z","weight":2}""")
            .Returns(body.Length == 0 ? StubResponse.Empty(status) : StubResponse.Json(body, status));

        var response = await Client.CustomMetrics["a/b"].AddAsync(new() { Name = "k", Value = 3, Date = new(2019, 4, 2, 10, 0, 0, TimeSpan.Zero), Weight = 2 });

        ((int)response.StatusCode).Should().Be(status);
    }

    [Fact]
    public async Task A_metric_that_only_counts_needs_no_value()
    {
        Platform.On("POST", "/api/v2/customMetrics/5/data", "{}").Returns(StubResponse.Empty(204));

        await Client.CustomMetrics[5].AddAsync(new());
    }

    [Fact]
    public async Task A_failure_with_status_code_200_is_an_error()
    {
        Platform.On("POST", "/api/v2/customMetrics/5/data?returnValue=true", """{"value":3}""").Returns(StubResponse.Failure(200, "no such key"));

        (await Client.CustomMetrics[5].Invoking(metric => metric.AddAndReadAsync(new() { Value = 3 })).Should().ThrowAsync<ThreatConnectApiException>())
            .Which.ServerMessage.Should().Be("no such key");
    }

    [Fact]
    public void A_metric_has_an_id_of_1_or_more() =>
        FluentActions.Invoking(() => Client.CustomMetrics[0L]).Should().Throw<ArgumentOutOfRangeException>().WithMessage("id is at least 1.*");
}
