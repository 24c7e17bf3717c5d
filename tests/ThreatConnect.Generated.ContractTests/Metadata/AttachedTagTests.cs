namespace ThreatConnect.ContractTests.Metadata;

/// <summary>The tags on the four kinds of object.</summary>
public sealed class AttachedTagTests(PlatformServer server) : ParentTest(server)
{
    [Theory]
    [MemberData(nameof(Parents))]
    public async Task Tags_are_listed_by_page(Parent parent)
    {
        var path = PathOf(parent) + "/tags";
        Platform.On("GET", $"{path}?resultStart=0&resultLimit=2&owner=Common%20Community")
            .Answers(Answer.Many("tag", 3, """{"name":"Nation State","webLink":"w","description":"d"}""", """{"name":"b"}"""));
        Platform.On("GET", $"{path}?resultStart=2&resultLimit=2&owner=Common%20Community").Answers(Answer.Many("tag", null, """{"name":"c"}"""));

        var tags = await HandleOf(parent).Tags.ListAsync(new() { PageSize = 2 }).ToListAsync();

        tags.Should().BeEquivalentTo(
            [new Tag { Name = "Nation State", WebLink = "w", Description = "d" }, new Tag { Name = "b" }, new Tag { Name = "c" }], options => options.WithStrictOrdering());
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task A_tag_is_got_by_its_name(Parent parent)
    {
        Platform.On("GET", $"{PathOf(parent)}/tags/Nation%20State{Owner}").Answers(Answer.One("tag", """{"name":"Nation State"}"""));

        Tag tag = await HandleOf(parent).Tags.GetAsync("Nation State");

        tag.Name.Should().Be("Nation State");
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task A_tag_that_is_not_on_it_is_null(Parent parent)
    {
        Platform.On("GET", $"{PathOf(parent)}/tags/Crimeware{Owner}").Answers(Answer.One("tag", """{"name":"Crimeware"}"""), Answer.NotFound);
        var tags = HandleOf(parent).Tags;

        (await tags.FindAsync("Crimeware"))!.Name.Should().Be("Crimeware");
        (await tags.FindAsync("Crimeware")).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task A_tag_is_put_on_without_a_body(Parent parent)
    {
        Platform.On("POST", $"{PathOf(parent)}/tags/Nation%20State%2FAPT%20%231{Owner}").Answers(Created);

        (await HandleOf(parent).Tags.AddAsync("Nation State/APT #1")).StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task A_tag_is_taken_off(Parent parent)
    {
        Platform.On("DELETE", $"{PathOf(parent)}/tags/Nation%20State%2FAPT%20%231{Owner}").Answers(Answer.Success);

        (await HandleOf(parent).Tags.RemoveAsync("Nation State/APT #1")).StatusCode.Should().Be(HttpStatusCode.OK);
    }
}
