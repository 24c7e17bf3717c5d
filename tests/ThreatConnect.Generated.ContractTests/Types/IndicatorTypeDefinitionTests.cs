namespace ThreatConnect.ContractTests.Types;

// The indicator types of an instance; they belong to no owner.
public sealed class IndicatorTypeDefinitionTests(PlatformServer server) : ContractTest(server)
{
    private const string List = "/api/v2/types/indicatorTypes?resultStart=0&resultLimit=10000";

    [Fact]
    public async Task Types_are_listed_by_page()
    {
        Platform.On("GET", "/api/v2/types/indicatorTypes?resultStart=0&resultLimit=2").Returns(StubResponse.Many(
            "indicatorType",
            3,
            """{"name":"Address","custom":"false","parsable":"true","apiBranch":"addresses","apiEntity":"address"}""",
            """
            {"name":"Registry Key","custom":"true","parsable":"false","apiBranch":"registryKeys","apiEntity":"registryKey","casePreference":"sensitive","value1Label":"Key Name",
            "value1Type":"text","value2Label":"Value Name","value2Type":"text","value3Label":"Value Type","value3Type":"selectone","value3Option":"REG_NONE;REG_BINARY;REG_SZ"}
            """));
        Platform.On("GET", "/api/v2/types/indicatorTypes?resultStart=2&resultLimit=2").Returns(StubResponse.Many(
            "indicatorType",
            null,
            """
            {"name":"Mutex","custom":"true","parsable":"false","apiBranch":"mutexes","apiEntity":"mutex","casePreference":"sensitive","value1Label":"Mutex","value1Type":"text",
            "value2Label":"","value3Label":""}
            """));

        var types = await Client.Types.Indicators.ListAsync(options: new() { PageSize = 2 }).ToListAsync();

        types.Select(type => (type.Name, type.ApiBranch, type.ApiEntity, type.Custom, type.Parsable)).Should().Equal(
            ("Address", "addresses", "address", false, true), ("Registry Key", "registryKeys", "registryKey", true, false), ("Mutex", "mutexes", "mutex", true, false));
        types.Select(type => (type.Value1Label, type.Value2Label, type.Value3Label)).Should().Equal(
            (null, null, null), ("Key Name", "Value Name", "Value Type"), ("Mutex", "", ""));
        types.Select(type => ($"{type.CasePreference}", $"{type.Value1Type}", $"{type.Value2Type}", $"{type.Value3Type}")).Should().Equal(
            ("", "", "", ""), ("sensitive", "text", "text", "selectone"), ("sensitive", "text", "", ""));
        types.Select(type => (type.Value1Option, type.Value2Option, type.Value3Option)).Should().Equal(
            (null, null, null), (null, null, "REG_NONE;REG_BINARY;REG_SZ"), (null, null, null));
        types.Should().OnlyContain(type => type.Keys == null && (type.Regexes == null || type.Regexes.Count == 0));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"false\"", false)]
    [InlineData("null", null)]
    [InlineData("\"\"", null)]
    public async Task Booleans_are_texts_or_none(string wire, bool? expected)
    {
        Platform.On("GET", "/api/v2/types/indicatorTypes/mutex").Returns(StubResponse.One("indicatorType", $$"""{"name":"Mutex","custom":{{wire}},"parsable":{{wire}}}"""));

        IndicatorTypeDefinition type = await Client.Types.Indicators.GetAsync("mutex");

        type.Should().BeEquivalentTo(new { Custom = expected, Parsable = expected });
    }

    [Theory]
    [InlineData("indicatorType")]
    [InlineData("indicator")]
    public async Task The_list_of_all_details_has_either_key(string key)
    {
        Platform.On("GET", List + "&includeAdditional=true").Returns(StubResponse.Many(
            key,
            2,
            """
            {"name":"File","custom":"false","parsable":"true","apiBranch":"files","apiEntity":"file","value1Label":"MD5","value2Label":"SHA-1","value3Label":"SHA-256",
            "regexes":["\\b([a-fA-F\\d]{32})\\b","\\b([a-fA-F\\d]{40})\\b"]}
            """,
            """{"name":"Address","apiBranch":"addresses","apiEntity":"address","keys":{"key1":"ip"}}"""));

        var types = await Client.Types.Indicators.ListAsync(additional: true).ToListAsync();

        types.Select(type => type.Name).Should().Equal("File", "Address");
        types[0].Regexes.Should().Equal("\\b([a-fA-F\\d]{32})\\b", "\\b([a-fA-F\\d]{40})\\b");
        types[0].Value3Label.Should().Be("SHA-256");
        types[1].Keys.Should().BeEquivalentTo(new { Key1 = "ip", Key2 = (string?)null, Key3 = (string?)null });
    }

    [Fact]
    public async Task A_type_is_got_with_all_details()
    {
        Platform.On("GET", "/api/v2/types/indicatorTypes/Registry%20Key?includeAdditional=true").Returns(StubResponse.One("indicatorType", """
            {"name":"Registry Key","custom":"true","parsable":"false","apiBranch":"registryKeys","apiEntity":"registryKey","casePreference":"sensitive",
            "keys":{"key1":"Key Name","key2":"Value Name","key3":"Value Type"}}
            """));

        IndicatorTypeDefinition type = await Client.Types.Indicators.GetAsync("Registry Key", additional: true);

        type.Name.Should().Be("Registry Key");
        type.Keys.Should().BeEquivalentTo(new { Key1 = "Key Name", Key2 = "Value Name", Key3 = "Value Type" });
    }

    [Fact]
    public async Task A_type_is_found_or_not()
    {
        Platform.On("GET", "/api/v2/types/indicatorTypes/Voodoo%20Doll%2FPin").Returns(StubResponse.One("indicatorType", """{"name":"Voodoo Doll/Pin"}"""), StubResponse.NotFound);

        (await Client.Types.Indicators.FindAsync("Voodoo Doll/Pin"))!.Name.Should().Be("Voodoo Doll/Pin");
        (await Client.Types.Indicators.FindAsync("Voodoo Doll/Pin")).Should().BeNull();
    }
}
