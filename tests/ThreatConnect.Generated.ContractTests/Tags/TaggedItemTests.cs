namespace ThreatConnect.ContractTests.Tags;

// Groups and indicators with a tag, below the tag.
public sealed class TaggedItemTests(PlatformServer server) : ContractTest(server)
{
    private const string Path = "/api/v2/tags/Nation%20State%2FAPT%20%231";
    private const string Page = "?resultStart=0&resultLimit=10000&owner=Common%20Community";

    private TagHandle Tag => Org.Tags["Nation State/APT #1"];

    [Fact]
    public async Task The_groups_with_a_tag_are_listed()
    {
        Platform.On("GET", $"{Path}/groups{Page}&filters=name%5Ecamp").Returns(StubResponse.Many("group", 1, """{"id":416,"name":"camp-3","type":"Campaign"}"""));

        var groups = await Tag.Groups.ListAsync(f => f.Name.StartsWith("camp")).ToListAsync();

        groups.Should().ContainSingle().Which.Type.Should().Be(GroupType.Campaign);
    }

    [Fact]
    public async Task The_groups_of_a_type_with_a_tag_are_listed()
    {
        Platform.On("GET", $"{Path}/groups/adversaries{Page}").Returns(StubResponse.Many("adversary", 1, """{"id":417,"name":"Fancy Bear"}"""));
        Platform.On("GET", $"{Path}/groups/campaigns{Page}&filters=firstSeen%3C2019-04-02T00%3A00").Returns(StubResponse.Many("campaign", 0));

        var adversaries = await Tag.Groups.Adversaries.ListAsync().ToListAsync();
        await Tag.Groups.Campaigns.ListAsync(f => f.FirstSeen < new DateOnly(2019, 4, 2)).ToListAsync();

        adversaries.Should().ContainSingle().Which.Id.Should().Be(new AdversaryId(417));
    }

    [Fact]
    public async Task The_indicators_with_a_tag_are_listed()
    {
        Platform.On("GET", $"{Path}/indicators{Page}&filters=rating%3E3").Returns(StubResponse.Many("indicator", 1, """{"id":9,"type":"Address","summary":"192.0.2.1"}"""));

        var indicators = await Tag.Indicators.ListAsync(f => f.Rating > 3).ToListAsync();

        indicators.Should().ContainSingle().Which.Summary.Should().Be("192.0.2.1");
    }

    [Fact]
    public async Task The_indicators_of_a_type_with_a_tag_are_listed()
    {
        Platform.On("GET", $"{Path}/indicators/addresses{Page}").Returns(StubResponse.Many("address", 1, """{"id":9,"ip":"192.0.2.1"}"""));
        Platform.On("GET", $"{Path}/indicators/files{Page}").Returns(StubResponse.Many("file", 0));
        Platform.On("GET", $"{Path}/indicators/registryKeys{Page}").Returns(StubResponse.Many("registryKey", 0));
        Platform.On("GET", $"{Path}/indicators/urls{Page}").Returns(StubResponse.Many("url", 0));

        var addresses = await Tag.Indicators.Addresses.ListAsync().ToListAsync();
        await Tag.Indicators.Files.ListAsync().ToListAsync();
        await Tag.Indicators.RegistryKeys.ListAsync().ToListAsync();
        await Tag.Indicators.Urls.ListAsync().ToListAsync();

        addresses.Should().ContainSingle().Which.Ip.Should().Be("192.0.2.1");
    }

    [Fact]
    public async Task Whether_a_group_has_a_tag_is_asked_from_the_tag()
    {
        Platform.On("GET", $"{Path}/groups/campaigns/416?owner=Common%20Community").Returns(StubResponse.One("campaign", """{"id":416,"name":"camp-3"}"""), StubResponse.NotFound);

        (await Tag.IsOnAsync(Org.Groups.Campaigns[416])).Should().BeTrue();
        (await Tag.IsOnAsync(Org.Groups.Campaigns[416])).Should().BeFalse();
    }

    [Fact]
    public async Task A_tag_is_put_on_and_taken_off_a_group_from_the_tag()
    {
        Platform.On("POST", $"{Path}/groups/adversaries/417?owner=Common%20Community").Returns(StubResponse.Json("""{"status":"Success"}""", 201));
        Platform.On("DELETE", $"{Path}/groups/adversaries/417?owner=Common%20Community").Returns(StubResponse.Success);

        await Tag.AddToAsync(Org.Groups.Adversaries[417]);
        await Tag.RemoveFromAsync(Org.Groups.Adversaries[417]);
    }

    [Fact]
    public async Task Whether_an_indicator_has_a_tag_is_asked_from_the_tag()
    {
        Platform.On("GET", $"{Path}/indicators/urls/http%3A%2F%2Fexample.com%2F?owner=Common%20Community")
            .Returns(StubResponse.One("url", """{"id":11,"text":"http://example.com/"}"""), StubResponse.NotFound);

        (await Tag.IsOnAsync(Org.Indicators.Urls["http://example.com/"])).Should().BeTrue();
        (await Tag.IsOnAsync(Org.Indicators.Urls["http://example.com/"])).Should().BeFalse();
    }

    [Fact]
    public async Task A_tag_is_put_on_and_taken_off_an_indicator_from_the_tag()
    {
        const string Key = "/indicators/registryKeys/HKEY_USERS%5Ca%20%3A%20b%20%3A%20REG_SZ?owner=Common%20Community";
        Platform.On("POST", Path + Key).Returns(StubResponse.Json("""{"status":"Success"}""", 201));
        Platform.On("DELETE", Path + Key).Returns(StubResponse.Success);
        var key = Org.Indicators.RegistryKeys["HKEY_USERS\\a", "b", "REG_SZ"];

        await Tag.AddToAsync(key);
        await Tag.RemoveFromAsync(key);
    }
}
