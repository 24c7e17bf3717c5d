namespace ThreatConnect.ContractTests.Tags;

public sealed class TagTests(PlatformServer server) : ContractTest(server)
{
    private const string Item = """{"name":"Nation State","description":"d","webLink":"w"}""";

    [Fact]
    public async Task Tags_are_listed_with_the_filters_of_tags()
    {
        Platform.On("GET", "/api/v2/tags?resultStart=0&resultLimit=10000&owner=Common%20Community&filters=name%5ENation,weight%3E10")
            .Returns(StubResponse.Many("tag", 1, """{"name":"Nation State","webLink":"w"}"""));

        var tags = await Org.Tags.ListAsync(f => f.Name.StartsWith("Nation") & f.Weight > 10).ToListAsync();

        tags.Should().ContainSingle().Which.Should().BeEquivalentTo(new Tag { Name = "Nation State", WebLink = "w" });
    }

    [Fact]
    public async Task Tags_are_listed_with_their_descriptions()
    {
        Platform.On("GET", "/api/v2/tags?resultStart=0&resultLimit=10000&owner=Common%20Community&detailed=true").Returns(StubResponse.Many("tag", 1, Item));

        var tags = await Org.Tags.ListAsync(options: new TagListOptions { Detailed = true }).ToListAsync();

        tags.Should().ContainSingle().Which.Description.Should().Be("d");
    }

    [Fact]
    public async Task A_tag_is_created_with_a_description()
    {
        Platform.On("POST", "/api/v2/tags?owner=Common%20Community", """{"name":"Nation State","description":"d"}""").Returns(StubResponse.One("tag", Item, 201));

        Tag created = await Org.Tags.CreateAsync(new() { Name = "Nation State", Description = "d" });

        created.Should().BeEquivalentTo(new Tag { Name = "Nation State", Description = "d", WebLink = "w" });
    }

    [Fact]
    public async Task A_tag_may_be_created_by_a_plain_200()
    {
        Platform.On("POST", "/api/v2/tags?owner=Common%20Community", """{"name":"Nation State"}""").Returns(StubResponse.One("tag", Item));

        await Org.Tags.CreateAsync(new() { Name = "Nation State" });
    }

    [Fact]
    public async Task A_tag_is_got_by_its_name()
    {
        Platform.On("GET", "/api/v2/tags/Nation%20State?owner=Common%20Community").Returns(StubResponse.One("tag", Item));

        Tag tag = await Org.Tags["Nation State"].GetAsync();

        tag.Description.Should().Be("d");
    }

    [Fact]
    public async Task A_tag_is_renamed_by_its_old_name()
    {
        Platform.On("PUT", "/api/v2/tags/Nation%20State?owner=Common%20Community", """{"name":"State"}""").Returns(StubResponse.One("tag", """{"name":"State"}"""));

        Tag updated = await Org.Tags["Nation State"].UpdateAsync(new() { Name = "State" });

        updated.Name.Should().Be("State");
    }

    [Fact]
    public async Task A_tag_is_deleted_by_its_name()
    {
        Platform.On("DELETE", "/api/v2/tags/Nation%20State?owner=Common%20Community").Returns(StubResponse.Success);

        await Org.Tags["Nation State"].DeleteAsync();
    }
}
