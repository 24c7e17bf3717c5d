namespace ThreatConnect.ContractTests.Indicators;

public sealed class IndicatorTagTests(PlatformServer server) : ContractTest(server)
{
    private const string Path = "/api/v2/indicators/urls/http%3A%2F%2Fexample.com%2F/tags";

    private AttachedTags Tags => Org.Indicators.Urls["http://example.com/"].Tags;

    [Fact]
    public async Task The_tags_on_an_indicator_are_listed_by_page()
    {
        Platform.On("GET", $"{Path}?resultStart=0&resultLimit=10000&owner=Common%20Community").Answers(Answer.Many("tag", 2, """{"name":"a"}""", """{"name":"b"}"""));

        var tags = await Tags.ListAsync().ToListAsync();

        tags.Select(tag => tag.Name).Should().Equal("a", "b");
    }

    [Fact]
    public async Task A_tag_on_an_indicator_is_got_by_its_name()
    {
        Platform.On("GET", $"{Path}/Nation%20State?owner=Common%20Community").Answers(Answer.One("tag", """{"name":"Nation State"}"""));

        Tag tag = await Tags.GetAsync("Nation State");

        tag.Name.Should().Be("Nation State");
    }

    [Fact]
    public async Task A_tag_is_put_on_an_indicator_without_a_body()
    {
        Platform.On("POST", $"{Path}/Nation%20State%2FAPT%20%231?owner=Common%20Community").Answers(Answer.Json("""{"status":"Success"}""", 201));

        await Tags.AddAsync("Nation State/APT #1");
    }

    [Fact]
    public async Task A_tag_is_taken_off_an_indicator()
    {
        Platform.On("DELETE", $"{Path}/100%25?owner=Common%20Community").Answers(Answer.Success);

        await Tags.RemoveAsync("100%");
    }
}
