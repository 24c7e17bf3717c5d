namespace ThreatConnect.ContractTests.Associations;

// Indicators that are associated with an indicator by a named association.
public sealed class CustomAssociationTests(PlatformServer server) : IndicatorAssociationTest(server)
{
    private const string Path = "/api/v2/indicators/urls/http%3A%2F%2Fexample.com%2Fa%3Fb/associations/urlHost/indicators";

    public static TheoryData<string> Types => [.. IndicatorRows.Branches];

    private IndicatorAssociations Linked => Org.Indicators.Urls["http://example.com/a?b"].AssociatedBy("urlHost");

    public static TheoryData<string, Func<CustomAssociation>> Known => new()
    {
        { "addressToUserAgent", () => CustomAssociation.AddressToUserAgent },
        { "asnToAddress", () => CustomAssociation.AsnToAddress },
        { "asnToCidr", () => CustomAssociation.AsnToCidr },
        { "cidrToAddress", () => CustomAssociation.CidrToAddress },
        { "dnsPtrRecord", () => CustomAssociation.DnsPtrRecord },
        { "domainRegistrant", () => CustomAssociation.DomainRegistrant },
        { "fileDownload", () => CustomAssociation.FileDownload },
        { "urlHost", () => CustomAssociation.UrlHost },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public async Task A_known_association_has_its_branch(string branch, Func<CustomAssociation> association)
    {
        Platform.On("GET", $"/api/v2/indicators/addresses/192.0.2.1/associations/{branch}/indicators{Page}").Returns(StubResponse.Many("indicator", 0));

        (await Org.Indicators.Addresses["192.0.2.1"].AssociatedBy(association()).ListAsync().ToListAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("victimOfTomorrow", "victimOfTomorrow")]
    [InlineData("a/b #1", "a%2Fb%20%231")]
    public async Task An_association_of_the_instance_is_one_segment(string association, string segment)
    {
        Platform.On("POST", $"/api/v2/indicators/addresses/192.0.2.1/associations/{segment}/indicators/hosts/example.com{Owner}").Returns(Created);

        await Org.Indicators.Addresses["192.0.2.1"].AssociatedBy(association).Hosts.AddAsync("example.com");
    }

    [Fact]
    public async Task Associated_indicators_of_all_types_are_listed_by_page()
    {
        Platform.On("GET", $"{Path}?resultStart=0&resultLimit=1&owner=Common%20Community")
            .Returns(StubResponse.Many("indicator", 2, """{"id":"9","type":"Address","summary":"192.0.2.1"}"""));
        Platform.On("GET", $"{Path}?resultStart=1&resultLimit=1&owner=Common%20Community")
            .Returns(StubResponse.Json("""{"status":"Success","data":{"indicator":{"id":10,"type":"Host","summary":"example.com"}}}"""));

        var indicators = await Linked.ListAsync(new() { PageSize = 1 }).ToListAsync();

        indicators.Should().BeEquivalentTo(
            [
                new Indicator { Id = 9, Type = IndicatorType.Address, Summary = "192.0.2.1" },
                new Indicator { Id = 10, Type = IndicatorType.Host, Summary = "example.com" },
            ],
            options => options.WithStrictOrdering());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Associated_indicators_of_a_type_are_listed_got_added_and_removed(string branch) => await CallAsync(Linked, branch, Path);

    [Fact]
    public async Task A_type_may_be_known_by_its_name_alone() =>
        await CallAsync(Linked.OfType("Voodoo Doll"), IndicatorRows.VoodooDoll, Path, IndicatorRows.OfVoodooDoll);

    [Fact]
    public async Task An_association_may_be_added_with_status_code_200()
    {
        Platform.On("POST", $"{Path}/hosts/example.com{Owner}").Returns(StubResponse.Success);

        (await Linked.Hosts.AddAsync("example.com")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_list_of_a_type_may_come_under_the_name_of_all_types()
    {
        Platform.On("GET", $"{Path}/hosts{Page}").Returns(StubResponse.Many("indicator", 1, """{"id":"10","hostName":"example.com"}"""));

        var hosts = await Linked.Hosts.ListAsync().ToListAsync();

        hosts.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Id = new IndicatorId(10), HostName = "example.com" });
    }

    [Fact]
    public async Task A_list_of_a_type_may_hold_the_items_of_a_mixed_list()
    {
        Platform.On("GET", $"{Path}/hosts{Page}").Returns(StubResponse.Many("indicator", 1, """{"id":"10","type":"Host","ownerName":"Common Community","summary":"example.com"}"""));

        var hosts = await Linked.Hosts.ListAsync().ToListAsync();

        hosts.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Id = new IndicatorId(10), HostName = "example.com", OwnerName = "Common Community" });
    }
}
