namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class CustomMetricTests
{
    private const string Metrics = "/v2/customMetrics";

    [Fact]
    public async Task A_metric_is_created_found_by_name_and_number_listed_updated_and_deleted()
    {
        await using var server = await TestServer.StartAsync();
        var created = await server.PostAsync(Metrics, """{"name":"Phish/Mails","dataType":"Sum","interval":"Daily","description":"d"}""");
        var id = created.Data["customMetricConfig"]!["id"]!.GetValue<int>();
        var config = $$"""{"id":{{id}},"name":"Phish/Mails","dataType":"Sum","interval":"Daily","keyedValues":false,"description":"d"}""";
        var single = $$"""{"status":"Success","data":{"customMetricConfig":{{config}} } }""";
        created.ShouldBe(HttpStatusCode.Created, single);
        (await server.GetAsync($"{Metrics}/{id}")).ShouldBe(HttpStatusCode.OK, single);
        (await server.GetAsync($"{Metrics}/Phish%2FMails")).ShouldBe(HttpStatusCode.OK, single);
        (await server.GetAsync(Metrics)).ShouldBe(
            HttpStatusCode.OK, $$"""{"status":"Success","data":{"resultCount":1,"customMetricConfig":[{{config}}]} }""");

        (await server.PutAsync($"{Metrics}/{id}", """{"interval":"Weekly","keyedValues":true}""")).ShouldBe(
            HttpStatusCode.OK,
            $$"""{"status":"Success","data":{"customMetricConfig":{"id":{{id}},"name":"Phish/Mails","dataType":"Sum","interval":"Weekly","keyedValues":true,"description":"d"} } }""");
        (await server.DeleteAsync($"{Metrics}/Phish%2FMails")).ShouldBeSuccess();
        (await server.DeleteAsync($"{Metrics}/{id}")).ShouldBeNotFound();
        (await server.GetAsync($"{Metrics}/{id}")).ShouldBeNotFound();
        (await server.PostAsync($"{Metrics}/{id}/data", """{"value":1}""")).ShouldBeNotFound();
    }

    public static TheoryData<string, string> Errors => new()
    {
        { """{"dataType":"Sum","interval":"Daily"}""", "The name for this customMetricConfig is invalid" },
        {
            $$"""{"name":"{{new string('n', 46)}}","dataType":"Sum","interval":"Daily"}""",
            "The name for this customMetricConfig is invalid, please enter a name between 1-45 characters in length"
        },
        {
            """{"name":"n","interval":"Daily"}""",
            "The dataType for this customMetricConfig is invalid, please enter one of the following values: Average, Count, First, Last, Max, Min, Sum"
        },
        {
            """{"name":"n","dataType":"Median","interval":"Daily"}""",
            "The dataType for this customMetricConfig is invalid, please enter one of the following values: Average, Count, First, Last, Max, Min, Sum"
        },
        {
            """{"name":"n","dataType":"Sum"}""",
            "The interval for this customMetricConfig is invalid, please enter one of the following values: Hourly, Daily, Weekly, Monthly, Yearly"
        },
        {
            $$"""{"name":"n","dataType":"Sum","interval":"Daily","description":"{{new string('d', 501)}}"}""",
            "The description for this customMetricConfig is invalid, please enter a description between 1-500 characters in length"
        },
        {
            """{"name":"taken","dataType":"Sum","interval":"Daily"}""",
            "The name for this customMetricConfig is invalid, a customMetricConfig with this name already exists"
        },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task A_metric_needs_a_name_a_data_type_and_an_interval(string body, string message)
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync(Metrics, """{"name":"taken","dataType":"Sum","interval":"Daily"}""");
        (await server.PostAsync(Metrics, body)).ShouldBeFailure(HttpStatusCode.BadRequest, message);
    }

    [Theory]
    [InlineData("Sum", "16.0")]
    [InlineData("Count", "3.0")]
    [InlineData("First", "3.0")]
    [InlineData("Last", "5.0")]
    [InlineData("Max", "8.0")]
    [InlineData("Min", "3.0")]
    [InlineData("Average", "4.8")]
    public async Task Values_of_an_interval_come_to_one(string dataType, string total)
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync(Metrics, $$"""{"name":"m","dataType":"{{dataType}}","interval":"Daily"}""");
        await AddAsync(server, """{"value":100,"date":"2024-05-05T23:00:00Z"}""");
        await AddAsync(server, """{"value":"3","weight":2}""");
        await AddAsync(server, """{"value":8}""");

        var answer =
            await server.PostAsync($"{Metrics}/m/data?returnValue=true", """{"value":5,"weight":2,"date":"2024-05-06T14:59:59Z"}""");
        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.Text.Should().Be($$"""{"value":{{total}},"date":"2024-05-06T14:00:00Z"}""");
    }

    [Theory]
    [InlineData("Hourly", "2024-05-08T12:00:00Z", "2024-05-08T11:59:59Z")]
    [InlineData("Daily", "2024-05-08T00:00:00Z", "2024-05-07T23:59:59Z")]
    [InlineData("Weekly", "2024-05-06T00:00:00Z", "2024-05-05T23:59:59Z")]
    [InlineData("Monthly", "2024-05-01T00:00:00Z", "2024-04-30T23:59:59Z")]
    [InlineData("Yearly", "2024-01-01T00:00:00Z", "2023-12-31T23:59:59Z")]
    public async Task A_metric_starts_again_with_each_interval(string interval, string inside, string outside)
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync(Metrics, $$"""{"name":"m","dataType":"Sum","interval":"{{interval}}"}""");
        await AddAsync(server, $$"""{"value":1,"date":"{{inside}}"}""");
        await AddAsync(server, $$"""{"value":10,"date":"{{outside}}"}""");
        (await server.PostAsync($"{Metrics}/m/data?returnValue=true", """{"value":2,"date":"2024-05-08T12:30:00Z"}"""))
            .Text.Should().Be("""{"value":3.0,"date":"2024-05-08T12:00:00Z"}""");
    }

    [Fact]
    public async Task Keyed_values_are_counted_by_their_keys()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync(Metrics, """{"name":"m","dataType":"Sum","interval":"Daily","keyedValues":true}""");
        await AddAsync(server, """{"name":"a","value":1}""");
        await AddAsync(server, """{"name":"b","value":10}""");
        (await server.PostAsync($"{Metrics}/m/data?returnValue=true", """{"name":"a","value":2}""")).Text
            .Should().StartWith("""{"value":3.0,""");
        (await server.PostAsync($"{Metrics}/m/data", """{"value":2}""")).ShouldBeFailure(
            HttpStatusCode.BadRequest, "The name for this customMetric is invalid");
    }

    [Fact]
    public async Task Only_a_count_needs_no_value()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync(Metrics, """{"name":"m","dataType":"Count","interval":"Daily"}""");
        await server.CreateAsync(Metrics, """{"name":"n","dataType":"Last","interval":"Daily"}""");
        await AddAsync(server, "{}");
        (await server.PostAsync($"{Metrics}/m/data?returnValue=true", "{}")).Text.Should().StartWith("""{"value":2.0,""");
        (await server.PostAsync($"{Metrics}/n/data", "{}")).ShouldBeFailure(
            HttpStatusCode.BadRequest, "The value for this customMetric is invalid");
        (await server.PostAsync($"{Metrics}/n/data", """{"value":1.5}""")).ShouldBeFailure(
            HttpStatusCode.BadRequest, "The value for this customMetric is invalid");
        (await server.PostAsync($"{Metrics}/n/data", """{"value":1,"weight":0}""")).ShouldBeFailure(
            HttpStatusCode.BadRequest, "The weight for this customMetric is invalid");
    }

    private static async Task AddAsync(TestServer server, string body)
    {
        var answer = await server.PostAsync($"{Metrics}/m/data", body);
        answer.Status.Should().Be(HttpStatusCode.NoContent, "the body was {0}", answer.Text);
        answer.Text.Should().BeEmpty();
    }
}
