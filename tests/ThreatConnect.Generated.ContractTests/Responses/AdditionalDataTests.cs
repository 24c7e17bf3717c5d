using System.Text.Json;

namespace ThreatConnect.ContractTests.Responses;

// What a response holds and no property shows (evidence.md §7.0: unknown members are common).
public sealed class AdditionalDataTests(PlatformServer server) : ContractTest(server)
{
    [Fact]
    public async Task Members_without_a_property_are_kept_with_their_types()
    {
        GivenCampaign("""{"id":416,"name":"x","upVoteCount":3,"isGroup":true,"note":"Größe","none":null,"insights":{"text":["a",1.5]}}""");

        Campaign campaign = await Org.Groups.Campaigns[416].GetAsync();

        campaign.AdditionalData.Keys.Should().BeEquivalentTo("upVoteCount", "isGroup", "note", "none", "insights");
        campaign.AdditionalData["upVoteCount"].GetInt32().Should().Be(3);
        campaign.AdditionalData["isGroup"].GetBoolean().Should().BeTrue();
        campaign.AdditionalData["note"].GetString().Should().Be("Größe");
        campaign.AdditionalData["none"].ValueKind.Should().Be(JsonValueKind.Null);
        campaign.AdditionalData["insights"].GetProperty("text")[1].GetDecimal().Should().Be(1.5m);
    }

    [Theory]
    [InlineData("registryKeys/HKEY_USERS%5Ca%20%3A%20b%20%3A%20REG_SZ", "registryKey", """{"id":14,"type":"Registry Key","Key Name":"HKEY_USERS\\a","Value Name":"b","Value Type":"REG_SZ"}""", "Registry Key")]
    [InlineData("mutexes/m", "mutex", """{"id":14,"type":"Mutex","Mutex":"m"}""", "Mutex")]
    public async Task The_type_of_a_type_with_labels_is_kept(string path, string entity, string item, string type)
    {
        Platform.On("GET", $"/api/v2/indicators/{path}?owner=Common%20Community").Returns(StubResponse.One(entity, item));

        var additional = entity == "mutex"
            ? (await Org.Indicators.Mutexes["m"].GetAsync()).Value.AdditionalData
            : (await Org.Indicators.RegistryKeys["HKEY_USERS\\a", "b", "REG_SZ"].GetAsync()).Value.AdditionalData;

        additional.Should().ContainSingle().Which.Value.GetString().Should().Be(type);
    }

    [Fact]
    public async Task Items_of_lists_and_nested_objects_have_theirs()
    {
        Platform.On("GET", "/api/v2/groups/campaigns?resultStart=0&resultLimit=10000&owner=Common%20Community").Returns(StubResponse.Many(
            "campaign",
            2,
            """{"id":1,"name":"a","owner":{"id":1,"name":"o","colour":"red"},"tag":[{"name":"t","rank":1}]}""",
            """{"id":2,"name":"b","later":[]}"""));

        var campaigns = await Org.Groups.Campaigns.ListAsync().ToListAsync();

        campaigns[0].AdditionalData.Should().BeEmpty();
        campaigns[0].Owner!.AdditionalData["colour"].GetString().Should().Be("red");
        campaigns[0].Tags[0].AdditionalData["rank"].GetInt32().Should().Be(1);
        campaigns[1].AdditionalData["later"].GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Where_there_is_nothing_nothing_is_allocated()
    {
        GivenCampaign("""{"id":416,"name":"x"}""");

        Campaign campaign = await Org.Groups.Campaigns[416].GetAsync();

        campaign.AdditionalData.Should().BeEmpty().And.BeSameAs(new Campaign { Id = 1, Name = "y" }.AdditionalData);
    }

    [Fact]
    public void A_fake_can_have_some()
    {
        var some = new Dictionary<string, JsonElement> { ["a"] = JsonSerializer.SerializeToElement(1) };

        var campaign = new Campaign { Id = 1, Name = "x", AdditionalData = some };
        some.Clear();

        campaign.AdditionalData["a"].GetInt32().Should().Be(1);
    }

    private void GivenCampaign(string item) => Platform.On("GET", "/api/v2/groups/campaigns/416?owner=Common%20Community").Returns(StubResponse.One("campaign", item));
}
