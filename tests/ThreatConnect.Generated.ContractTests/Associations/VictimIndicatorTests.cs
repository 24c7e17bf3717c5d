namespace ThreatConnect.ContractTests.Associations;

// The indicators that share a group with a victim; they can only be read.
public sealed class VictimIndicatorTests(PlatformServer server) : IndicatorAssociationTest(server)
{
    private const string Path = "/api/v2/victims/12/indicators";

    public static TheoryData<string> Types => [.. IndicatorRows.Branches];

    [Fact]
    public async Task Indicators_of_all_types_are_listed_by_page()
    {
        Platform.On("GET", $"{Path}?resultStart=0&resultLimit=1&owner=Common%20Community")
            .Returns(StubResponse.Many("indicator", 2, """{"id":"9","type":"Address","summary":"192.0.2.1"}"""));
        Platform.On("GET", $"{Path}?resultStart=1&resultLimit=1&owner=Common%20Community")
            .Returns(StubResponse.Many("indicator", null, """{"id":10,"type":"URL","summary":"http://example.com/"}"""));

        var indicators = await Org.Victims[12].Indicators.ListAsync(new() { PageSize = 1 }).ToListAsync();

        indicators.Should().BeEquivalentTo(
            [
                new Indicator { Id = 9, Type = IndicatorType.Address, Summary = "192.0.2.1" },
                new Indicator { Id = 10, Type = IndicatorType.URL, Summary = "http://example.com/" },
            ],
            options => options.WithStrictOrdering());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Indicators_of_a_type_are_listed_and_got(string branch) => await ReadAsync(Org.Victims[12].Indicators, branch, Path);

    [Fact]
    public async Task A_type_may_be_known_by_its_name_alone() =>
        await ReadAsync(Org.Victims[12].Indicators.OfType("Voodoo Doll"), IndicatorRows.VoodooDoll, Path, IndicatorRows.OfVoodooDoll);
}
