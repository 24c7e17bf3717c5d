namespace ThreatConnect.ContractTests.Indicators;

// Custom types of the instance, by its table, which is loaded once.
public sealed class InstanceTypeTests(PlatformServer server) : ContractTest(server)
{
    private const string Doll = """{"name":"Voodoo Doll","custom":"true","parsable":"false","apiBranch":"voodooDollies","apiEntity":"dolly","casePreference":"sensitive","value1Label":"Doll Name","value1Type":"text","value2Label":"","value3Label":""}""";
    private const string Badge = """{"name":"Badge","custom":"true","apiBranch":"badges","apiEntity":"badge","value1Label":"Badge","value1Type":"text","value2Label":"Access Level","value2Type":"selectone","value2Option":"STAFF;GUEST"}""";

    [Fact]
    public async Task Branch_and_key_of_the_table_are_used_and_not_guessed()
    {
        var types = await LoadAsync();
        Platform.On("GET", "/api/v2/indicators/voodooDollies?owner=Common%20Community&resultStart=0&resultLimit=10000&filters=rating%3E2").Returns(
            StubResponse.Many("dolly", 1, """{"id":"5","type":"Voodoo Doll","Doll Name":"Zombie"}"""));
        Platform.On("GET", "/api/v2/indicators/voodooDollies/Zombie?owner=Common%20Community").Returns(StubResponse.One("dolly", """{"id":5,"type":"Voodoo Doll","Doll Name":"Zombie"}"""));
        Platform.On("POST", "/api/v2/indicators/voodooDollies/Zombie/tags/a%2Fb?owner=Common%20Community").Returns(StubResponse.Json("""{"status":"Success"}""", 201));
        var dolls = Org.Indicators.OfType(types["voodoo doll"]);

        (await dolls.ListAsync(f => f.Rating > 2).ToListAsync()).Single().ValueOf("Doll Name").Should().Be("Zombie");
        (await dolls["Zombie"].GetAsync()).Value.Id.Value.Should().Be(5);
        await dolls["Zombie"].Tags.AddAsync("a/b");
    }

    [Fact]
    public async Task A_new_one_has_its_values_under_the_labels()
    {
        var types = await LoadAsync();
        Platform.On("POST", "/api/v2/indicators/badges?owner=Common%20Community", """{"rating":3,"Badge":"A, 1","Access Level":"GUEST"}""").Returns(
            StubResponse.One("badge", """{"id":6,"type":"Badge","Badge":"A, 1","Access Level":"GUEST"}""", 201));
        Platform.On("DELETE", "/api/v2/indicators/badges/A%2C%201%20%3A%20GUEST?owner=Common%20Community").Returns(StubResponse.Success);
        var badges = Org.Indicators.OfType(types["Badge"]);

        CustomIndicator created = await badges.CreateAsync(new() { Rating = 3, Values = { ["Badge"] = "A, 1", ["Access Level"] = "GUEST" } });
        await badges[created.ValueOf("Badge")!, created.ValueOf("Access Level")!].DeleteAsync();
    }

    [Theory]
    [InlineData("Badge", "A1", null, null, "A Badge must have the value 'Access Level'.*")]
    [InlineData("Badge", "A1", "Access Level", "BOSS", "'BOSS' is not a 'Access Level' of a Badge; use one of STAFF, GUEST.*")]
    [InlineData("Badge", "", "Access Level", "STAFF", "A Badge must have the value 'Badge'.*")]
    [InlineData("Badge", "A1", "Colour", "red", "A Badge must have the value 'Access Level'.*")]
    public async Task Values_that_the_type_does_not_allow_are_not_sent(string label, string value, string? label2, string? value2, string message)
    {
        var types = await LoadAsync();
        var create = new CustomIndicatorCreate { Values = { [label] = value } };
        if (label2 is not null)
        {
            create.Values[label2] = value2!;
        }

        await FluentActions.Awaiting(() => Org.Indicators.OfType(types["Badge"]).CreateAsync(create)).Should().ThrowAsync<ArgumentException>().WithMessage(message);
    }

    [Fact]
    public async Task A_value_that_the_type_does_not_have_is_not_sent()
    {
        var types = await LoadAsync();

        await FluentActions.Awaiting(() => Org.Indicators.OfType(types["Voodoo Doll"]).CreateAsync(new() { Values = { ["Doll Name"] = "Zombie", ["Doll"] = "x" } }))
            .Should().ThrowAsync<ArgumentException>().WithMessage("A Voodoo Doll does not have the value 'Doll'; its values are 'Doll Name'.*");
    }

    [Fact]
    public async Task A_row_without_a_branch_cannot_be_used()
    {
        Platform.On("GET", "/api/v2/types/indicatorTypes?resultStart=0&resultLimit=10000").Returns(StubResponse.Many("indicatorType", 1, """{"name":"Odd"}"""));
        var types = await Client.Types.Indicators.LoadAsync();

        FluentActions.Invoking(() => Org.Indicators.OfType(types["Odd"])).Should().Throw<ArgumentException>().WithMessage("The type 'Odd' does not have an apiBranch*");
    }

    private async Task<IReadOnlyDictionary<string, IndicatorTypeDefinition>> LoadAsync()
    {
        Platform.On("GET", "/api/v2/types/indicatorTypes?resultStart=0&resultLimit=10000").Returns(StubResponse.Many("indicatorType", 2, Doll, Badge));
        return await Client.Types.Indicators.LoadAsync();
    }
}
