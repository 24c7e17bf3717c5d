namespace ThreatConnect.ContractTests.Metadata;

// The tags of the four types of objects.
public sealed class AttachedTagTests(PlatformServer server) : ItemTest(server)
{
    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task Tags_are_listed_by_page(ItemType itemType)
    {
        var path = PathOf(itemType) + "/tags";
        Platform.On("GET", $"{path}?resultStart=0&resultLimit=2&owner=Common%20Community")
            .Returns(StubResponse.Many("tag", 3, """{"name":"Nation State","webLink":"w","description":"d"}""", """{"name":"b"}"""));
        Platform.On("GET", $"{path}?resultStart=2&resultLimit=2&owner=Common%20Community").Returns(StubResponse.Many("tag", null, """{"name":"c"}"""));

        var tags = await HandleOf(itemType).Tags.ListAsync(new() { PageSize = 2 }).ToListAsync();

        tags.Should().BeEquivalentTo(
            [new Tag { Name = "Nation State", WebLink = "w", Description = "d" }, new Tag { Name = "b" }, new Tag { Name = "c" }], options => options.WithStrictOrdering());
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task A_tag_is_got_by_its_name(ItemType itemType)
    {
        Platform.On("GET", $"{PathOf(itemType)}/tags/Nation%20State{Owner}").Returns(StubResponse.One("tag", """{"name":"Nation State"}"""));

        Tag tag = await HandleOf(itemType).Tags.GetAsync("Nation State");

        tag.Name.Should().Be("Nation State");
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task A_tag_that_is_not_on_it_is_null(ItemType itemType)
    {
        Platform.On("GET", $"{PathOf(itemType)}/tags/Crimeware{Owner}").Returns(StubResponse.One("tag", """{"name":"Crimeware"}"""), StubResponse.NotFound);
        var tags = HandleOf(itemType).Tags;

        (await tags.FindAsync("Crimeware"))!.Name.Should().Be("Crimeware");
        (await tags.FindAsync("Crimeware")).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task A_tag_is_put_on_without_a_body(ItemType itemType)
    {
        Platform.On("POST", $"{PathOf(itemType)}/tags/Nation%20State%2FAPT%20%231{Owner}").Returns(Created);

        (await HandleOf(itemType).Tags.AddAsync("Nation State/APT #1")).StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task A_tag_is_taken_off(ItemType itemType)
    {
        Platform.On("DELETE", $"{PathOf(itemType)}/tags/Nation%20State%2FAPT%20%231{Owner}").Returns(StubResponse.Success);

        (await HandleOf(itemType).Tags.RemoveAsync("Nation State/APT #1")).StatusCode.Should().Be(HttpStatusCode.OK);
    }
}
