namespace ThreatConnect.ContractTests;

public sealed class TokenTests(PlatformServer server) : ContractTest(server)
{
    [Fact]
    public async Task A_token_is_sent_as_it_is()
    {
        Platform.Token = "APIV2:430:MyId:1600000000000:c2VjcmV0+/==";
        Platform.On("GET", "/api/v2/tags/a%2Fb?owner=Common%20Community").Returns(StubResponse.One("tag", """{"name":"a/b"}"""));

        Tag tag = await Org.Tags["a/b"].GetAsync();

        tag.Name.Should().Be("a/b");
    }
}
