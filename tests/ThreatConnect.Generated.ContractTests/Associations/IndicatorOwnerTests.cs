namespace ThreatConnect.ContractTests.Associations;

// The owners in which an indicator exists; the list has no pages.
public sealed class IndicatorOwnerTests(PlatformServer server) : ItemTest(server)
{
    [Fact]
    public async Task The_owners_of_a_value_are_listed_as_a_whole()
    {
        Platform.On("GET", "/api/v2/indicators/addresses/192.0.2.1/owners" + Owner).Returns(StubResponse.Many(
            "owner", null, """{"id":0,"name":"MyOrg","type":"Organization"}""", """{"id":"1","name":"Common Community","type":"Community"}"""));

        var owners = await Org.Indicators.Addresses["192.0.2.1"].ListOwnersAsync().ToListAsync();

        owners.Should().BeEquivalentTo(
            [new Owner { Id = 0, Name = "MyOrg", Type = OwnerType.Organization }, new Owner { Id = 1, Name = "Common Community", Type = OwnerType.Community }],
            options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task The_id_in_each_owner_is_additional()
    {
        Platform.On("GET", "/api/v2/indicators/urls/http%3A%2F%2Fexample.com%2F/owners?includes=additional&owner=Common%20Community")
            .Returns(StubResponse.Many("owner", null, """{"id":1,"name":"Feed","type":"Source","itemId":"4711"}"""));

        var owners = await Org.Indicators.Urls["http://example.com/"].ListOwnersAsync(additional: true).ToListAsync();

        owners.Should().BeEquivalentTo([new Owner { Id = 1, Name = "Feed", Type = OwnerType.Source, ItemId = "4711" }]);
    }

    [Fact]
    public async Task Without_an_owner_none_is_named()
    {
        Platform.On("GET", "/api/v2/indicators/addresses/192.0.2.1/owners")
            .Returns(StubResponse.Json("""{"status":"Success","data":{"resultCount":1,"owner":{"id":1,"name":"Feed","type":"Source"}}}"""));

        var owners = await Client.Indicators.Addresses["192.0.2.1"].ListOwnersAsync().ToListAsync();

        owners.Should().ContainSingle().Which.Name.Should().Be("Feed");
    }

    [Fact]
    public async Task A_type_may_be_known_by_its_name_alone()
    {
        Platform.On("GET", "/api/v2/indicators/voodooDolls/a%2Fb/owners" + Owner).Returns(StubResponse.Many("owner", null));

        (await Org.Indicators.OfType("Voodoo Doll")["a/b"].ListOwnersAsync().ToListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_value_that_nobody_has_is_an_error()
    {
        Platform.On("GET", "/api/v2/indicators/addresses/192.0.2.1/owners" + Owner).Returns(StubResponse.NotFound);

        await FailsAsync(() => Org.Indicators.Addresses["192.0.2.1"].ListOwnersAsync().ToListAsync(), 404, "The requested resource was not found");
    }
}
