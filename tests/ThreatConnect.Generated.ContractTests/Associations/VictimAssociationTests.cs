using System.Diagnostics;

namespace ThreatConnect.ContractTests.Associations;

// Associated victims; those that share a group with a victim can only be read.
public sealed class VictimAssociationTests(PlatformServer server) : AssociationTest(server)
{
    private static readonly AssociationRow s_victim = new(
        "victims",
        "victim",
        "13",
        """{"id":"13","name":"Jo Doe","org":"ACME","suborg":"","workLocation":"","nationality":"","webLink":"w"}""",
        new { Id = new VictimId(13), Name = "Jo Doe", Org = "ACME", Suborg = "", WebLink = "w" });

    [Theory]
    [InlineData(ItemType.Group)]
    [InlineData(ItemType.Indicator)]
    [InlineData(ItemType.Task)]
    public async Task Victims_are_listed_got_put_on_and_taken_off(ItemType itemType) => await CallAsync(VictimsOf(itemType), new VictimId(13), PathOf(itemType), s_victim);

    [Fact]
    public async Task Victims_of_a_victim_are_listed_and_got() =>
        await ReadAsync(Org.Victims[12].Victims, new VictimId(13), PathOf(ItemType.Victim), s_victim, hasOwner: false);

    [Theory]
    [InlineData(ItemType.Group)]
    [InlineData(ItemType.Indicator)]
    [InlineData(ItemType.Task)]
    public async Task Victims_are_listed_by_page(ItemType itemType)
    {
        var path = PathOf(itemType) + "/victims";
        Platform.On("GET", $"{path}?resultStart=0&resultLimit=1&owner=Common%20Community").Returns(StubResponse.Many("victim", 2, """{"id":13,"name":"a"}"""));
        Platform.On("GET", $"{path}?resultStart=1&resultLimit=1&owner=Common%20Community").Returns(StubResponse.Many("victim", null, """{"id":14,"name":"b"}"""));

        var victims = await VictimsOf(itemType).ListAsync(new() { PageSize = 1 }).ToListAsync();

        victims.Should().BeEquivalentTo([new Victim { Id = 13, Name = "a" }, new Victim { Id = 14, Name = "b" }], options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task Victims_of_a_victim_are_listed_by_page()
    {
        Platform.On("GET", "/api/v2/victims/12/victims?resultStart=0&resultLimit=1").Returns(StubResponse.Many("victim", 2, """{"id":13,"name":"a"}"""));
        Platform.On("GET", "/api/v2/victims/12/victims?resultStart=1&resultLimit=1").Returns(StubResponse.Many("victim", null, """{"id":14,"name":"b"}"""));

        var victims = await Org.Victims[12].Victims.ListAsync(new() { PageSize = 1 }).ToListAsync();

        victims.Select(victim => victim.Name).Should().Equal("a", "b");
    }

    private Associations<Victim, VictimId> VictimsOf(ItemType itemType) => itemType switch
    {
        ItemType.Group => Org.Groups.Campaigns[416].Victims,
        ItemType.Indicator => Org.Indicators.Urls["http://example.com/a?b"].Victims,
        ItemType.Task => Org.Tasks[71].Victims,
        _ => throw new UnreachableException(),
    };
}
