namespace ThreatConnect.ContractTests.Indicators;

/// <summary>What names resolved to, from both sides.</summary>
public sealed class DnsResolutionTests(PlatformServer server) : ContractTest(server)
{
    private const string Query = "/dnsResolutions?resultStart=0&resultLimit=10000&owner=Common%20Community";

    [Fact]
    public async Task Of_a_host_addresses_are_listed_by_time_with_ids_or_without()
    {
        Platform.On("GET", "/api/v2/indicators/hosts/a.example" + Query).Answers(Answer.Many(
            "dnsResolution",
            2,
            """{"resolutionDate":"2019-04-02T10:00:00Z","addresses":[{"id":"54321","ip":"192.0.2.1","rating":3},{"ownerName":"MyOrg","webLink":"x","ip":"192.0.2.1","dateAdded":null}]}""",
            """{"resolutionDate":"2019-04-03T10:00:00Z"}"""));

        var resolutions = await Org.Indicators.Hosts["a.example"].ListDnsResolutionsAsync().ToListAsync();

        resolutions.Select(resolution => resolution.ResolutionDate!.Value.Day).Should().Equal(2, 3);
        resolutions[0].Addresses.Should().BeEquivalentTo(
            [new ResolvedAddress { Id = 54321, Ip = "192.0.2.1", Rating = 3 }, new ResolvedAddress { OwnerName = "MyOrg", WebLink = "x", Ip = "192.0.2.1" }],
            options => options.WithStrictOrdering());
        resolutions[1].Addresses.Should().BeNull();
    }

    [Fact]
    public async Task Of_an_address_hosts_are_listed()
    {
        Platform.On("GET", "/api/v2/indicators/addresses/192.0.2.1" + Query).Answers(Answer.Many("indicator", 1, """{"id":5,"type":"Host","summary":"a.example"}"""));

        var hosts = await Org.Indicators.Addresses["192.0.2.1"].ListDnsResolutionsAsync().ToListAsync();

        hosts.Should().BeEquivalentTo([new Indicator { Id = 5, Type = IndicatorType.Host, Summary = "a.example" }]);
    }
}
