namespace ThreatConnect.ContractTests.Tags;

// Victims and their assets with a tag: read below the tag; the tag is added and removed below the victim.
public sealed class TaggedVictimTests(PlatformServer server) : ContractTest(server)
{
    private const string Segment = "Nation%20State%2FAPT%20%231";
    private const string Path = $"/api/v2/tags/{Segment}";

    private TagHandle Tag => Org.Tags["Nation State/APT #1"];

    [Fact]
    public async Task The_victims_with_a_tag_are_listed_by_page_and_filter()
    {
        Platform.On("GET", $"{Path}/victims?resultStart=0&resultLimit=1&owner=Common%20Community&filters=name%5EJo").Returns(StubResponse.Many("victim", 2, """{"id":"12","name":"Jo Doe"}"""));
        Platform.On("GET", $"{Path}/victims?resultStart=1&resultLimit=1&owner=Common%20Community&filters=name%5EJo").Returns(StubResponse.Many("victim", null, """{"id":13,"name":"Jo"}"""));

        var victims = await Tag.Victims.ListAsync(f => f.Name.StartsWith("Jo"), options: new() { PageSize = 1 }).ToListAsync();

        victims.Select(victim => victim.Id.Value).Should().Equal(12, 13);
    }

    [Fact]
    public async Task The_victims_with_a_tag_are_listed_without_a_filter()
    {
        Platform.On("GET", $"{Path}/victims?resultStart=0&resultLimit=10000&owner=Common%20Community").Returns(StubResponse.Many("victim", 1, """{"id":12,"name":"Jo Doe"}"""));

        (await Tag.Victims.ListAsync().ToListAsync()).Should().ContainSingle().Which.Name.Should().Be("Jo Doe");
    }

    [Fact]
    public async Task The_assets_with_a_tag_are_listed_by_page()
    {
        Platform.On("GET", $"{Path}/victimAssets?resultStart=0&resultLimit=1&owner=Common%20Community")
            .Returns(StubResponse.Many("victimAsset", 2, """{"id":"7","name":"jo@example.com","type":"EmailAddress"}"""));
        Platform.On("GET", $"{Path}/victimAssets?resultStart=1&resultLimit=1&owner=Common%20Community")
            .Returns(StubResponse.Many("victimAsset", null, """{"id":8,"name":"+1 555 0100","type":"Phone"}"""));

        var assets = await Tag.ListVictimAssetsAsync(new() { PageSize = 1 }).ToListAsync();

        assets.Select(asset => (asset.Id.Value, asset.Name, $"{asset.Type}")).Should().Equal((7, "jo@example.com", "EmailAddress"), (8, "+1 555 0100", "Phone"));
    }

    [Fact]
    public async Task Whether_a_victim_has_a_tag_is_asked_from_the_tag()
    {
        Platform.On("GET", $"{Path}/victims/12?owner=Common%20Community").Returns(StubResponse.One("victim", """{"id":12,"name":"Jo Doe"}"""), StubResponse.NotFound);

        (await Tag.IsOnAsync(Org.Victims[12])).Should().BeTrue();
        (await Tag.IsOnAsync(Org.Victims[12])).Should().BeFalse();
    }

    [Fact]
    public async Task A_tag_is_put_on_and_taken_off_a_victim_at_the_victim()
    {
        Platform.On("POST", $"/api/v2/victims/12/tags/{Segment}?owner=Common%20Community").Returns(StubResponse.Json("""{"status":"Success"}""", 201));
        Platform.On("DELETE", $"/api/v2/victims/12/tags/{Segment}?owner=Common%20Community").Returns(StubResponse.Success);

        var added = await Tag.AddToAsync(Org.Victims[12]);
        var removed = await Tag.RemoveFromAsync(Org.Victims[12]);

        (added.StatusCode, removed.StatusCode).Should().Be((HttpStatusCode.Created, HttpStatusCode.OK));
    }
}
