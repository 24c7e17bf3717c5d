namespace ThreatConnect.ContractTests.Victims;

// All assets of a victim, of every type in one list.
public sealed class VictimAssetListTests(PlatformServer server) : ContractTest(server)
{
    private const string Place = "/api/v2/victims/12/victimAssets";

    [Fact]
    public async Task All_assets_are_listed_by_page()
    {
        Platform.On("GET", $"{Place}?resultStart=0&resultLimit=5").Returns(StubResponse.Many(
            "victimAsset",
            6,
            """{"id":"1","name":"jo@example.com","type":"EmailAddress","webLink":"https://app.threatconnect.com/auth/victim/victim.xhtml?victim=12"}""",
            """{"id":"2","name":"jdoe","type":"NetworkAccount"}""",
            """{"id":"3","name":"+1 555 0100","type":"Phone"}""",
            """{"id":4,"name":"@jo","type":"SocialNetwork"}""",
            """{"id":5,"name":"http://example.com/~jo","type":"WebSite"}"""));
        Platform.On("GET", $"{Place}?resultStart=5&resultLimit=5").Returns(StubResponse.Many("victimAsset", null, """{"id":6,"name":"x","type":"Kind Of Tomorrow"}"""));

        var assets = await Org.Victims[12].Assets.ListAsync(new() { PageSize = 5 }).ToListAsync();

        assets.Select(asset => (asset.Id.Value, asset.Name, $"{asset.Type}")).Should().Equal(
            (1, "jo@example.com", "EmailAddress"),
            (2, "jdoe", "NetworkAccount"),
            (3, "+1 555 0100", "Phone"),
            (4, "@jo", "SocialNetwork"),
            (5, "http://example.com/~jo", "WebSite"),
            (6, "x", "Kind Of Tomorrow"));
        assets[0].WebLink.Should().Be("https://app.threatconnect.com/auth/victim/victim.xhtml?victim=12");
    }

    [Theory]
    [InlineData("""{"status":"Success","data":{"resultCount":0,"victimAsset":[]}}""")]
    [InlineData("""{"status":"Success","data":{"resultCount":0}}""")]
    [InlineData("""{"status":"Success"}""")]
    public async Task A_victim_may_have_none(string body)
    {
        Platform.On("GET", $"{Place}?resultStart=0&resultLimit=10000").Returns(StubResponse.Json(body));

        (await Org.Victims[12].Assets.ListAsync().ToListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task The_assets_of_no_victim_are_an_error()
    {
        Platform.On("GET", $"{Place}?resultStart=0&resultLimit=10000").Returns(StubResponse.NotFound);

        await Org.Victims[12].Assets.Invoking(assets => assets.ListAsync().ToListAsync()).Should().ThrowAsync<ThreatConnectApiException>();
    }
}
