namespace ThreatConnect.ContractTests.Groups;

public sealed class MixedGroupTests(PlatformServer server) : ContractTest(server)
{
    [Fact]
    public async Task Groups_of_all_types_are_listed_by_page()
    {
        Platform.On("GET", "/api/v2/groups?resultStart=0&resultLimit=10000&owner=Common%20Community").Returns(StubResponse.Many(
            "group",
            2,
            """{"id":416,"name":"camp-3","type":"Campaign","ownerName":"Common Community","dateAdded":"2017-07-13T17:50:17"}""",
            """{"id":418,"name":"new kind","type":"Kind Of Tomorrow","ownerName":"Common Community"}"""));

        var groups = await Org.Groups.ListAsync().ToListAsync();

        groups.Should().BeEquivalentTo([
            new Group
            {
                Id = 416, Name = "camp-3", Type = GroupType.Campaign, OwnerName = "Common Community",
                DateAdded = new DateTimeOffset(2017, 7, 13, 17, 50, 17, TimeSpan.Zero),
            },
            new Group { Id = 418, Name = "new kind", Type = "Kind Of Tomorrow", OwnerName = "Common Community" }]);
    }

    [Fact]
    public async Task A_list_can_be_of_several_owners()
    {
        Platform.On("GET", "/api/v2/groups?resultStart=0&resultLimit=10000&owner=MyOrg&owner=Common%20Community").Returns(StubResponse.Many("group", 0));
        Platform.On("GET", "/api/v2/groups/campaigns?resultStart=0&resultLimit=10000&owner=MyOrg&owner=Common%20Community").Returns(StubResponse.Many("campaign", 0));

        var both = Client.InOwners("MyOrg", "Common Community");

        (await both.Groups.ListAsync().ToListAsync()).Should().BeEmpty();
        (await both.Groups.Campaigns.ListAsync().ToListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task An_item_of_a_mixed_list_gives_the_handle_of_the_group()
    {
        Platform.On("GET", "/api/v2/groups/campaigns/416?owner=Common%20Community").Returns(StubResponse.One("campaign", """{"id":416,"name":"camp-3"}"""));
        Platform.On("DELETE", "/api/v2/groups/campaigns/416?owner=Common%20Community").Returns(StubResponse.Success);
        var item = new Group { Id = 416, Name = "camp-3", Type = GroupType.Campaign };

        Group group = await Org.Groups.HandleOf(item).GetAsync();
        await Org.Groups.OfType(item.Type)[item.Id].DeleteAsync();

        group.Name.Should().Be("camp-3");
    }

    [Fact]
    public async Task An_owner_is_encoded_without_exceptions()
    {
        Platform.On("GET", "/api/v2/groups?resultStart=0&resultLimit=10000&owner=R%26D%2B%22x%22%20%C3%BC%2F%3F%23%25").Returns(StubResponse.Many("group", 0));

        await Client.InOwner("R&D+\"x\" ü/?#%").Groups.ListAsync().ToListAsync();
    }

    [Fact]
    public async Task A_parameter_of_the_callers_own_goes_with_every_request()
    {
        Platform.On("GET", "/api/v2/groups/campaigns/416?owner=Common%20Community&createActivityLog=false").Returns(StubResponse.One("campaign", """{"id":416,"name":"camp-3"}"""));

        await Org.WithQuery("createActivityLog", "false").Groups.Campaigns[416].GetAsync();
    }
}
