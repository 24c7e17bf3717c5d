namespace ThreatConnect.ContractTests.Indicators;

public sealed class UrlTests(PlatformServer server) : ContractTest(server)
{
    private const string Item = """{"id":11,"owner":{"id":1,"name":"Common Community","type":"Community"},"text":"http://example.com/a%2Fb?q=1#f"}""";
    private const string Value = "http://example.com/a%2Fb?q=1#f";
    private const string Path = "/api/v2/indicators/urls/http%3A%2F%2Fexample.com%2Fa%252Fb%3Fq%3D1%23f?owner=Common%20Community";

    [Fact]
    public async Task Urls_are_listed_by_page()
    {
        Platform.On("GET", "/api/v2/indicators/urls?resultStart=0&resultLimit=10000&owner=Common%20Community&filters=summary%5Ehttp%3A%2F%2Fxn--")
            .Returns(StubResponse.Many("url", 1, """{"id":11,"ownerName":"Common Community","text":"http://xn--sterreich-z7a.icom.museum"}"""));

        var urls = await Org.Indicators.Urls.ListAsync(f => f.Summary.StartsWith("http://xn--")).ToListAsync();

        urls.Should().ContainSingle().Which.Text.Should().Be("http://xn--sterreich-z7a.icom.museum");
    }

    [Fact]
    public async Task A_url_is_created_as_it_is()
    {
        Platform.On("POST", "/api/v2/indicators/urls?owner=Common%20Community", """{"text":"http://example.com/a%2Fb?q=1#f"}""").Returns(StubResponse.One("url", Item, 201));

        Url created = await Org.Indicators.Urls.CreateAsync(new() { Text = Value });

        created.Text.Should().Be(Value);
    }

    [Theory]
    [InlineData("http://EXAMPLE.com/Path?Q=A", "http://example.com/Path?Q=A")]
    [InlineData("https://EXAMPLE.com:8443/A", "https://example.com:8443/A")]
    [InlineData("http://User:Pw@EXAMPLE.com?Q=A@B.C#F", "http://User:Pw@example.com?Q=A@B.C#F")]
    [InlineData("http://österreich.icom.museum", "http://xn--sterreich-z7a.icom.museum")]
    public async Task The_domain_of_a_url_is_written_in_lower_case_and_as_punycode(string value, string written)
    {
        Platform.On("POST", "/api/v2/indicators/urls?owner=Common%20Community", $$"""{"text":"{{written}}"}""").Returns(StubResponse.One("url", Item, 201));

        await Org.Indicators.Urls.CreateAsync(new() { Text = value });
    }

    [Fact]
    public async Task A_url_is_got_by_its_encoded_value()
    {
        Platform.On("GET", Path).Returns(StubResponse.One("url", Item));

        Url url = await Org.Indicators.Urls[Value].GetAsync();

        url.Text.Should().Be(Value);
    }

    [Fact]
    public async Task A_url_is_updated_by_its_encoded_value()
    {
        Platform.On("PUT", Path, """{"rating":3.5,"confidence":100}""").Returns(StubResponse.One("url", Item));

        await Org.Indicators.Urls[Value].UpdateAsync(new() { Rating = 3.5m, Confidence = 100 });
    }

    [Fact]
    public async Task A_url_is_deleted_by_its_encoded_value()
    {
        Platform.On("DELETE", Path).Returns(StubResponse.Success);

        await Org.Indicators.Urls[Value].DeleteAsync();
    }
}
