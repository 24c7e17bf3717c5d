namespace ThreatConnect.ContractTests.Metadata;

// Without an owner requests have none; the platform then takes the caller's own organization.
public sealed class OwnerlessTests(PlatformServer server) : ItemTest(server)
{
    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task Attributes_are_reached_without_an_owner(ItemType itemType)
    {
        var path = PathOf(itemType) + "/attributes";
        Platform.On("GET", path + "?resultStart=0&resultLimit=10000").Returns(StubResponse.Many("attribute", 0));
        Platform.On("POST", path, """{"type":"Source","value":"v"}""").Returns(StubResponse.One("attribute", """{"id":1717,"type":"Source","value":"v"}""", 201));
        Platform.On("GET", path + "/1717?includes=additional").Returns(StubResponse.NotFound);
        Platform.On("DELETE", path + "/1717").Returns(StubResponse.Success);
        var attributes = HandleOf(itemType, Client).Attributes;

        await attributes.ListAsync().ToListAsync();
        await attributes.AddAsync("Source", "v");
        await attributes[1717].FindAsync(additional: true);
        await attributes[1717].DeleteAsync();
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task Labels_and_tags_are_reached_without_an_owner(ItemType itemType)
    {
        var path = PathOf(itemType);
        Platform.On("GET", path + "/securityLabels?resultStart=0&resultLimit=10000").Returns(StubResponse.Many("securityLabel", 0));
        Platform.On("POST", path + "/securityLabels/TLP%3ARED").Returns(Created);
        Platform.On("DELETE", path + "/attributes/1717/securityLabels/TLP%3ARED").Returns(StubResponse.Success);
        Platform.On("GET", path + "/tags?resultStart=0&resultLimit=10000").Returns(StubResponse.Many("tag", 0));
        Platform.On("GET", path + "/tags/x").Returns(StubResponse.NotFound);
        var handle = HandleOf(itemType, Client);

        await handle.SecurityLabels.ListAsync().ToListAsync();
        await handle.SecurityLabels.AddAsync("TLP:RED");
        await handle.Attributes[1717].SecurityLabels.RemoveAsync("TLP:RED");
        await handle.Tags.ListAsync().ToListAsync();
        await handle.Tags.FindAsync("x");
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task Associations_are_reached_without_an_owner(ItemType itemType)
    {
        var path = PathOf(itemType);
        Platform.On("GET", path + "/groups?resultStart=0&resultLimit=10000").Returns(StubResponse.Many("group", 0));
        Platform.On("GET", path + "/groups/adversaries/417").Returns(StubResponse.NotFound);
        Platform.On("POST", path + "/tasks/72").Returns(Created);
        Platform.On("DELETE", path + "/tasks/72").Returns(StubResponse.Success);
        var handle = HandleOf(itemType, Client);

        await handle.Groups.ListAsync().ToListAsync();
        await handle.Groups.Adversaries.FindAsync(417);
        await handle.Tasks.AddAsync(72);
        await handle.Tasks.RemoveAsync(72);
    }
}
