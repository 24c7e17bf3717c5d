namespace ThreatConnect.ContractTests.Groups;

public sealed class AdversaryTests(PlatformServer server) : ContractTest(server)
{
    private const string Item = """{"id":417,"name":"Fancy Bear","owner":{"id":1,"name":"Common Community","type":"Community"}}""";

    [Fact]
    public async Task Adversaries_are_listed_with_everything_attached()
    {
        Platform.On("GET", "/api/v2/groups/adversaries?resultStart=0&resultLimit=10000&includes=additional&includes=attributes&includes=labels&includes=tags&owner=Common%20Community")
            .Returns(StubResponse.Many("adversary", 1, """
                {"id":417,"name":"Fancy Bear","xid":"uuid:11","createdBy":"Jo Doe","communityOrSource":true,"additionalOwners":[],
                "attribute":[],"tag":[{"name":"Crimeware"}],"securityLabel":[{"name":"TLP:AMBER","color":"E6EA3C","dateAdded":"2016-08-31T00:00:00Z"}]}
                """));

        var adversaries = await Org.Groups.Adversaries.ListAsync(include: Include.All).ToListAsync();

        adversaries.Should().ContainSingle().Which.Should().BeEquivalentTo(new Adversary
        {
            Id = 417,
            Name = "Fancy Bear",
            Xid = "uuid:11",
            CreatedBy = "Jo Doe",
            CommunityOrSource = true,
            AdditionalOwners = [],
            Attributes = [],
            Tags = [new Tag { Name = "Crimeware" }],
            SecurityLabels = [new SecurityLabel { Name = "TLP:AMBER", Color = "E6EA3C", DateAdded = new DateTimeOffset(2016, 8, 31, 0, 0, 0, TimeSpan.Zero) }],
        });
    }

    [Fact]
    public async Task An_adversary_is_created_by_its_name()
    {
        Platform.On("POST", "/api/v2/groups/adversaries?owner=Common%20Community", """{"name":"Fancy Bear"}""").Returns(StubResponse.One("adversary", Item, 201));

        Adversary created = await Org.Groups.Adversaries.CreateAsync(new() { Name = "Fancy Bear" });

        created.Id.Should().Be(new AdversaryId(417));
    }

    [Fact]
    public async Task An_adversary_is_got_by_its_id()
    {
        Platform.On("GET", "/api/v2/groups/adversaries/417?owner=Common%20Community").Returns(StubResponse.One("adversary", Item));

        Adversary adversary = await Org.Groups.Adversaries[417].GetAsync();

        adversary.Name.Should().Be("Fancy Bear");
    }

    [Fact]
    public async Task An_adversary_is_updated_by_its_id()
    {
        Platform.On("PUT", "/api/v2/groups/adversaries/417?owner=Common%20Community", """{"name":"Cozy Bear"}""").Returns(StubResponse.One("adversary", Item));

        await Org.Groups.Adversaries[417].UpdateAsync(new() { Name = "Cozy Bear" });
    }

    [Fact]
    public async Task An_adversary_is_deleted_by_its_id()
    {
        Platform.On("DELETE", "/api/v2/groups/adversaries/417?owner=Common%20Community").Returns(StubResponse.Success);

        await Org.Groups.Adversaries[417].DeleteAsync();
    }
}
