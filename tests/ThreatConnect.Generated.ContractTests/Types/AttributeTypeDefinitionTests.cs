namespace ThreatConnect.ContractTests.Types;

// The attribute types of an instance; an owner is a filter here. What the platform says of a type is not documented, so all of it is kept.
public sealed class AttributeTypeDefinitionTests(PlatformServer server) : ContractTest(server)
{
    private const string List = "/api/v2/types/attributeTypes?resultStart=0&resultLimit=10000";

    [Fact]
    public async Task Types_are_listed_by_page()
    {
        Platform.On("GET", "/api/v2/types/attributeTypes?resultStart=0&resultLimit=2").Returns(StubResponse.Many(
            "attributeType", 3, """{"name":"Description","maxSize":65535,"allowMarkdown":true}""", """{"name":"Source","maxSize":"500"}"""));
        Platform.On("GET", "/api/v2/types/attributeTypes?resultStart=2&resultLimit=2").Returns(StubResponse.Many("attributeType", null, """{"name":"Phase of Intrusion"}"""));

        var types = await Client.Types.Attributes.ListAsync(options: new() { PageSize = 2 }).ToListAsync();

        types.Select(type => type.Name).Should().Equal("Description", "Source", "Phase of Intrusion");
        types[0].MaxSize.Should().Be(65535);
        types[1].MaxSize.Should().Be(500);
        types[2].MaxSize.Should().BeNull();
        types[0].Values["allowMarkdown"].GetBoolean().Should().BeTrue();
    }

    public static TheoryData<Func<AttributeTypeDefinitionFilter, Filter<AttributeTypeDefinition>>, string> Filters => new()
    {
        { f => f.Owner == "Common Community", "owner%3DCommon%20Community" },
        { f => f.System == true, "system%3Dtrue" },
        { f => f.AllowMarkdown == false, "allowMarkdown%3Dfalse" },
        { f => f.MaxLength == 500, "maxLength%3D500" },
        { f => f.MaxLength < 500, "maxLength%3C500" },
        { f => f.MaxLength > 500, "maxLength%3E500" },
        { f => f.Type == "Address", "type%3DAddress" },
        { f => f.Type == "Intrusion Set" & f.System == false, "type%3DIntrusion%20Set,system%3Dfalse" },
        { f => f.Type == "Address" | f.Type == "URL", "type%3DAddress,type%3DURL&orParams=true" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_has_its_name_and_its_operators(Func<AttributeTypeDefinitionFilter, Filter<AttributeTypeDefinition>> filter, string query)
    {
        Platform.On("GET", $"{List}&filters={query}").Returns(StubResponse.Many("attributeType", 1, """{"name":"Description"}"""));

        (await Client.Types.Attributes.ListAsync(filter).ToListAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task Types_are_listed_with_their_rules()
    {
        Platform.On("GET", List + "&includes=validationRule").Returns(StubResponse.Many("attributeType", 1, """
            {"name":"Phase of Intrusion","maxSize":500,"validationRule":{"id":5,"name":"Phase","type":"SelectOne","text":"C2;Delivery"}}
            """));

        var types = await Client.Types.Attributes.ListAsync(validationRule: true).ToListAsync();

        types.Should().ContainSingle().Which.Values["validationRule"].GetProperty("text").GetString().Should().Be("C2;Delivery");
    }

    [Fact]
    public async Task A_type_is_got_with_its_rule()
    {
        Platform.On("GET", "/api/v2/types/attributeTypes/Phase%20of%20Intrusion?includes=validationRule").Returns(StubResponse.One("attributeType", """
            {"name":"Phase of Intrusion","errorMessage":"e","validationRule":{"id":5,"name":"Phase"}}
            """));

        AttributeTypeDefinition type = await Client.Types.Attributes.GetAsync("Phase of Intrusion", validationRule: true);

        type.Name.Should().Be("Phase of Intrusion");
        type.Values["errorMessage"].GetString().Should().Be("e");
        type.Values["validationRule"].GetProperty("id").GetInt32().Should().Be(5);
    }

    [Theory]
    [InlineData("Description", "Description")]
    [InlineData("Course of Action: a/b #1", "Course%20of%20Action%3A%20a%2Fb%20%231")]
    public async Task A_type_is_got_by_its_name(string name, string segment)
    {
        Platform.On("GET", $"/api/v2/types/attributeTypes/{segment}").Returns(StubResponse.One("attributeType", """{"name":"x"}"""));

        AttributeTypeDefinition type = await Client.Types.Attributes.GetAsync(name);

        type.Name.Should().Be("x");
    }

    [Theory]
    [InlineData("The requested resource was not found")]
    [InlineData("The requested attribute type was not found")]
    public async Task A_type_is_found_or_not(string message)
    {
        Platform.On("GET", "/api/v2/types/attributeTypes/Source").Returns(StubResponse.One("attributeType", """{"name":"Source"}"""), StubResponse.Failure(404, message));

        (await Client.Types.Attributes.FindAsync("Source"))!.Name.Should().Be("Source");
        (await Client.Types.Attributes.FindAsync("Source")).Should().BeNull();
    }
}
