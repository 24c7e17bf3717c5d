using System.Diagnostics;

namespace ThreatConnect.ContractTests.Associations;

/// <summary>The victims at the other end; those that share a group with a victim can only be read.</summary>
public sealed class VictimAssociationTests(PlatformServer server) : AssociationTest(server)
{
    private static readonly AssociationRow s_victim = new(
        "victims",
        "victim",
        "13",
        """{"id":"13","name":"Jo Doe","org":"ACME","suborg":"","workLocation":"","nationality":"","webLink":"w"}""",
        new { Id = new VictimId(13), Name = "Jo Doe", Org = "ACME", Suborg = "", WebLink = "w" });

    [Theory]
    [InlineData(Parent.Group)]
    [InlineData(Parent.Indicator)]
    [InlineData(Parent.Task)]
    public async Task Victims_are_listed_got_put_on_and_taken_off(Parent parent) => await CallAsync(VictimsOf(parent), new VictimId(13), PathOf(parent), s_victim);

    [Fact]
    public async Task Victims_of_a_victim_are_listed_and_got() =>
        await ReadAsync(Org.Victims[12].Victims, new VictimId(13), PathOf(Parent.Victim), s_victim, hasOwner: false);

    [Theory]
    [InlineData(Parent.Group)]
    [InlineData(Parent.Indicator)]
    [InlineData(Parent.Task)]
    public async Task Victims_are_listed_by_page(Parent parent)
    {
        var path = PathOf(parent) + "/victims";
        Platform.On("GET", $"{path}?resultStart=0&resultLimit=1&owner=Common%20Community").Answers(Answer.Many("victim", 2, """{"id":13,"name":"a"}"""));
        Platform.On("GET", $"{path}?resultStart=1&resultLimit=1&owner=Common%20Community").Answers(Answer.Many("victim", null, """{"id":14,"name":"b"}"""));

        var victims = await VictimsOf(parent).ListAsync(new() { PageSize = 1 }).ToListAsync();

        victims.Should().BeEquivalentTo([new Victim { Id = 13, Name = "a" }, new Victim { Id = 14, Name = "b" }], options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task Victims_of_a_victim_are_listed_by_page()
    {
        Platform.On("GET", "/api/v2/victims/12/victims?resultStart=0&resultLimit=1").Answers(Answer.Many("victim", 2, """{"id":13,"name":"a"}"""));
        Platform.On("GET", "/api/v2/victims/12/victims?resultStart=1&resultLimit=1").Answers(Answer.Many("victim", null, """{"id":14,"name":"b"}"""));

        var victims = await Org.Victims[12].Victims.ListAsync(new() { PageSize = 1 }).ToListAsync();

        victims.Select(victim => victim.Name).Should().Equal("a", "b");
    }

    private Associations<Victim, VictimId> VictimsOf(Parent parent) => parent switch
    {
        Parent.Group => Org.Groups.Campaigns[416].Victims,
        Parent.Indicator => Org.Indicators.Urls["http://example.com/a?b"].Victims,
        Parent.Task => Org.Tasks[71].Victims,
        _ => throw new UnreachableException(),
    };
}
