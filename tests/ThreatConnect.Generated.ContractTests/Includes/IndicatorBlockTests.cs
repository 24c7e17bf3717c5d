namespace ThreatConnect.ContractTests.Includes;

// What the includes add to an indicator.
public sealed class IndicatorBlockTests(PlatformServer server) : ContractTest(server)
{
    private const string All = "includes=additional&includes=attributes&includes=labels&includes=tags&owner=Common%20Community";

    private const string Blocks = """
        "owner":{"id":1,"name":"Common Community","type":"Community"},"observationCount":3,"lastObserved":"2017-07-13T17:50:17","falsePositiveCount":1,
        "falsePositiveLastReported":"2017-07-14","privateFlag":false,"active":true,"activeLocked":false,"communityOrSource":true,"additionalOwners":[],
        "attribute":[{"id":7,"type":"Description","value":"text","displayed":true,"dateAdded":1385406165000}],
        "tag":[{"name":"Nation State","description":"d","webLink":"w"}],
        "securityLabel":[{"name":"TLP:RED","dateAdded":"2016-08-31T00:00:00Z"}]
        """;

    [Fact]
    public async Task An_indicator_in_the_list_of_all_types_has_all_blocks()
    {
        Platform.On("GET", $"/api/v2/indicators?resultStart=0&resultLimit=10000&{All}").Returns(StubResponse.Many("indicator", 1, $$"""{"id":9,"type":"Host","summary":"example.com",{{Blocks}}}"""));

        MustHaveBlocks((await Org.Indicators.ListAsync(include: Include.All).ToListAsync())[0]);
    }

    [Fact]
    public async Task An_indicator_in_the_list_of_its_type_has_all_blocks()
    {
        Platform.On("GET", $"/api/v2/indicators/hosts?resultStart=0&resultLimit=10000&{All}").Returns(StubResponse.Many("host", 1, $$"""{"id":9,"hostName":"example.com",{{Blocks}}}"""));

        MustHaveBlocks((await Org.Indicators.Hosts.ListAsync(include: Include.All).ToListAsync())[0]);
    }

    [Fact]
    public async Task A_single_indicator_has_all_blocks()
    {
        Platform.On("GET", $"/api/v2/indicators/hosts/example.com?{All}").Returns(StubResponse.One(
            "host", $$"""{"id":9,"hostName":"example.com","dnsActive":"true","whoisActive":"false",{{Blocks}}}"""));

        HostEntity host = await Org.Indicators.Hosts["example.com"].GetAsync(Include.All);

        MustHaveBlocks(host);
        host.Should().BeEquivalentTo(new { DnsActive = true, WhoisActive = false });
    }

    [Fact]
    public async Task A_single_indicator_of_a_custom_type_has_all_blocks()
    {
        Platform.On("GET", $"/api/v2/indicators/mutexes/m?{All}").Returns(StubResponse.One("mutex", $$"""{"id":9,"type":"Mutex","Mutex":"m",{{Blocks}}}"""));

        MustHaveBlocks((await Org.Indicators.Mutexes["m"].GetAsync(Include.All)).Value);
    }

    [Fact]
    public async Task An_indicator_without_observations_and_false_positives_has_no_dates()
    {
        Platform.On("GET", "/api/v2/indicators/hosts/example.com?includes=additional&owner=Common%20Community").Returns(StubResponse.One(
            "host", """{"id":9,"hostName":"example.com","observationCount":0,"falsePositiveCount":0,"privateFlag":false,"active":false,"activeLocked":true}"""));

        HostEntity host = await Org.Indicators.Hosts["example.com"].GetAsync(Include.Additional);

        host.Should().BeEquivalentTo(new
        {
            ObservationCount = 0, FalsePositiveCount = 0, LastObserved = (DateTimeOffset?)null, FalsePositiveLastReported = (DateTimeOffset?)null,
            Active = false, ActiveLocked = true, PrivateFlag = false,
        });
    }

    private static void MustHaveBlocks(object indicator) => indicator.Should().BeEquivalentTo(new
    {
        Owner = new { Id = new OwnerId(1), Name = "Common Community", Type = OwnerType.Community },
        OwnerName = "Common Community",
        ObservationCount = 3,
        LastObserved = new DateTimeOffset(2017, 7, 13, 17, 50, 17, TimeSpan.Zero),
        FalsePositiveCount = 1,
        FalsePositiveLastReported = new DateTimeOffset(2017, 7, 14, 0, 0, 0, TimeSpan.Zero),
        PrivateFlag = false,
        Active = true,
        ActiveLocked = false,
        CommunityOrSource = true,
        Attributes = new[] { new { Id = new AttributeId(7), Type = "Description", Value = "text", Displayed = true, DateAdded = new DateTimeOffset(2013, 11, 25, 19, 2, 45, TimeSpan.Zero) } },
        Tags = new[] { new { Name = "Nation State", Description = "d", WebLink = "w" } },
        SecurityLabels = new[] { new { Name = "TLP:RED", DateAdded = new DateTimeOffset(2016, 8, 31, 0, 0, 0, TimeSpan.Zero) } },
    });
}
