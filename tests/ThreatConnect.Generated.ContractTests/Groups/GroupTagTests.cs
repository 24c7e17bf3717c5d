namespace ThreatConnect.ContractTests.Groups;

public sealed class GroupTagTests(PlatformServer server) : ContractTest(server)
{
    private AttachedTags Tags => Org.Groups.Campaigns[416].Tags;

    [Fact]
    public async Task The_tags_on_a_group_are_listed_by_page()
    {
        Platform.On("GET", "/api/v2/groups/campaigns/416/tags?resultStart=0&resultLimit=10000&owner=Common%20Community")
            .Answers(Answer.Many("tag", 1, """{"name":"Nation State","webLink":"https://app.threatconnect.com/auth/tags/tag.xhtml?tag=Nation+State&owner=Common+Community"}"""));

        var tags = await Tags.ListAsync().ToListAsync();

        tags.Should().ContainSingle().Which.Name.Should().Be("Nation State");
    }

    [Fact]
    public async Task A_tag_on_a_group_is_got_by_its_name()
    {
        Platform.On("GET", "/api/v2/groups/campaigns/416/tags/Nation%20State?owner=Common%20Community").Answers(Answer.One("tag", """{"name":"Nation State"}"""));

        Tag tag = await Tags.GetAsync("Nation State");

        tag.Name.Should().Be("Nation State");
    }

    [Fact]
    public async Task A_tag_is_put_on_a_group_without_a_body()
    {
        Platform.On("POST", "/api/v2/groups/adversaries/417/tags/Nation%20State%2FAPT%20%231?owner=Common%20Community").Answers(Answer.Json("""{"status":"Success"}""", 201));

        var added = await Org.Groups.Adversaries[417].Tags.AddAsync("Nation State/APT #1");

        added.StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_tag_is_taken_off_a_group()
    {
        Platform.On("DELETE", "/api/v2/groups/campaigns/416/tags/Crimeware?owner=Common%20Community").Answers(Answer.Success);

        await Tags.RemoveAsync("Crimeware");
    }

    [Fact]
    public async Task A_tag_of_128_characters_is_sent()
    {
        var name = new string('x', 128);
        Platform.On("POST", $"/api/v2/groups/campaigns/416/tags/{name}?owner=Common%20Community").Answers(Answer.Success);

        await Tags.AddAsync(name);
    }
}
