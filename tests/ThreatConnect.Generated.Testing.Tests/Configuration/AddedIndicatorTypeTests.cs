namespace ThreatConnect.Testing.Tests.Configuration;

public sealed class AddedIndicatorTypeTests
{
    private static readonly SimulatedIndicatorType s_transfer = new(
        "Bank Transfer",
        "bankTransfers",
        "bankTransfer",
        new SimulatedIndicatorValue("From Account"),
        new SimulatedIndicatorValue("To Account"),
        new SimulatedIndicatorValue("Currency", "EUR", "USD"))
    {
        CasePreference = SimulatedCasePreference.Upper,
        IsParsable = true,
        Patterns = [@"\b(DE\d+)\b"],
    };

    private static readonly SimulatedIndicatorType s_phone = new("Phone", "phones", "phone", new SimulatedIndicatorValue("Number"));

    [Fact]
    public async Task An_added_type_is_in_the_type_table()
    {
        await using var server = await StartAsync();
        (await server.GetAsync("/v2/types/indicatorTypes")).Each("indicatorType", "name")
            .Should().HaveCount(14).And.EndWith(["Bank Transfer", "Phone"]);
        const string described = """
            "name":"Bank Transfer","custom":"true","parsable":"true","apiBranch":"bankTransfers","apiEntity":"bankTransfer","casePreference":"upper",
            "value1Label":"From Account","value1Type":"text","value2Label":"To Account","value2Type":"text",
            "value3Label":"Currency","value3Type":"selectone","value3Option":"EUR;USD"
            """;
        (await server.GetAsync("/v2/types/indicatorTypes/bank%20transfer")).ShouldBe(
            HttpStatusCode.OK, $$"""{"status":"Success","data":{"indicatorType":{ {{described}} } } }""");
        (await server.GetAsync("/v2/types/indicatorTypes/bankTransfer?includeAdditional=true")).ShouldBe(
            HttpStatusCode.OK,
            $$"""
            {"status":"Success","data":{"indicatorType":{ {{described}},
              "regexes":["\\b(DE\\d+)\\b"],"keys":{"key1":"From Account","key2":"To Account","key3":"Currency"} } } }
            """);
        (await server.GetAsync("/v2/types/indicatorTypes/Phone")).Data["indicatorType"]!.AsObject()
            .Should().NotContainKey("value2Label").And.ContainKey("casePreference").WhoseValue!.GetValue<string>().Should().Be("sensitive");
    }

    [Fact]
    public async Task Its_indicators_are_created_read_listed_tagged_associated_and_deleted()
    {
        await using var server = await StartAsync();
        var created = await server.PostAsync(
            "/v2/indicators/bankTransfers", """{"From Account":"DE/1","To Account":"de 2","Currency":"EUR","rating":3.0}""");
        created.Status.Should().Be(HttpStatusCode.Created);
        var transfer = created.Data["bankTransfer"]!;
        transfer["type"]!.GetValue<string>().Should().Be("Bank Transfer");
        transfer["To Account"]!.GetValue<string>().Should().Be("de 2");
        const string path = "/v2/indicators/bankTransfers/de%2F1%20:%20DE%202%20:%20EUR";
        (await server.GetAsync(path)).Data["bankTransfer"]!["id"]!.ToString().Should().Be(transfer["id"]!.ToString());
        (await server.GetAsync("/v2/indicators/bankTransfers")).Each("bankTransfer", "From Account").Should().Equal("DE/1");
        (await server.GetAsync("/v2/indicators?filters=summary%5EDE")).Each("indicator", "summary").Should().Equal("DE/1 : de 2 : EUR");

        (await server.PutAsync(path, """{"confidence":7}""")).Data["bankTransfer"]!["confidence"]!.GetValue<int>().Should().Be(7);
        (await server.PostAsync(path + "/tags/fraud")).ShouldBeSuccess(HttpStatusCode.Created);
        (await server.GetAsync("/v2/tags/fraud/indicators/bankTransfers")).Each("bankTransfer", "From Account").Should().Equal("DE/1");
        (await server.PostAsync(path + "/attributes", """{"type":"Description","value":"v"}""")).Status.Should().Be(HttpStatusCode.Created);
        var threat = await server.CreateAsync("/v2/groups/threats", """{"name":"t"}""");
        (await server.PostAsync($"/v2/groups/threats/{threat}/{path[4..]}")).ShouldBeSuccess(HttpStatusCode.Created);
        (await server.GetAsync(path + "/groups")).Each("group", "name").Should().Equal("t");
        (await server.PostAsync(path + "/falsePositive")).Status.Should().Be(HttpStatusCode.OK);

        (await server.DeleteAsync(path)).ShouldBeSuccess();
        (await server.GetAsync(path)).ShouldBeNotFound();
        (await server.GetAsync("/v2/indicators/bankTransfers/deleted")).Each("indicator", "type").Should().Equal("Bank Transfer");
        (await server.GetAsync("/v2/indicators/transfers")).ShouldBeNotFound();
    }

    [Theory]
    [InlineData("""{"From Account":"1","Currency":"EUR"}""", "The To Account for this bankTransfer is invalid")]
    [InlineData("""{"From Account":"1","To Account":"","Currency":"EUR"}""", "The To Account for this bankTransfer is invalid")]
    [InlineData("""{"From Account":"1","To Account":"2","Currency":"GBP"}""", "Please enter a valid Bank Transfer")]
    public async Task All_values_are_needed_and_an_option_is_one_of_them(string body, string message)
    {
        await using var server = await StartAsync();
        (await server.PostAsync("/v2/indicators/bankTransfers", body)).ShouldBeFailure(HttpStatusCode.BadRequest, message);
    }

    public static TheoryData<SimulatedIndicatorType> Impossible =>
    [
        new SimulatedIndicatorType("Host", "machines", "machine", new SimulatedIndicatorValue("Name")),
        new SimulatedIndicatorType("Machine", "hosts", "machine", new SimulatedIndicatorValue("Name")),
        new SimulatedIndicatorType("Machine", "machines", "host", new SimulatedIndicatorValue("Name")),
        new SimulatedIndicatorType("Machine", "machines", "machine"),
        new SimulatedIndicatorType("Machine", "machines", "machine", new("1"), new("2"), new("3"), new("4")),
    ];

    [Theory]
    [MemberData(nameof(Impossible))]
    public async Task A_type_that_is_there_already_or_has_not_one_to_three_values_is_not_added(SimulatedIndicatorType type) =>
        await FluentActions.Invoking(() => ThreatConnectSimulator.StartAsync(new SimulatorOptions { IndicatorTypes = [type] }))
            .Should().ThrowAsync<ArgumentException>();

    private static Task<TestServer> StartAsync() =>
        TestServer.StartAsync(clock => new SimulatorOptions { TimeProvider = clock, IndicatorTypes = [s_transfer, s_phone] });
}
