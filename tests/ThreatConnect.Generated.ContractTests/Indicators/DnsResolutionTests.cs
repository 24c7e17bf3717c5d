namespace ThreatConnect.ContractTests.Indicators;

// DNS resolutions of hosts and addresses; paths end in the plural.
public sealed class DnsResolutionTests(PlatformServer server) : ContractTest(server)
{
    private const string Page = "?resultStart=0&resultLimit=10000&owner=Common%20Community";

    [Fact]
    public async Task A_host_lists_addresses_by_date()
    {
        Platform.On("GET", "/api/v2/indicators/hosts/bad.example/dnsResolutions" + Page).Returns(StubResponse.Many(
            "dnsResolution",
            3,
            """
            {"resolutionDate":"2017-07-13T17:50:17Z","addresses":[
              {"id":"54321","rating":3,"ownerName":"Common Community","dateAdded":"2017-07-13T17:50:17","webLink":"w","ip":"192.0.2.1"},
              {"ownerName":"Common Community","dateAdded":null,"webLink":"w","ip":"192.0.2.2"}]}
            """,
            """{"resolutionDate":"2017-07-14","addresses":[]}""",
            """{"resolutionDate":"2017-07-15"}"""));

        var resolutions = await Org.Indicators.Hosts["bad.example"].ListDnsResolutionsAsync().ToListAsync();

        var date = new DateTimeOffset(2017, 7, 13, 17, 50, 17, TimeSpan.Zero);
        resolutions.Should().BeEquivalentTo(
            [
                new DnsResolution
                {
                    ResolutionDate = date,
                    Addresses =
                    [
                        new() { Id = 54321, Rating = 3, OwnerName = "Common Community", DateAdded = date, WebLink = "w", Ip = "192.0.2.1" },
                        new() { OwnerName = "Common Community", WebLink = "w", Ip = "192.0.2.2" },
                    ],
                },
                new DnsResolution { ResolutionDate = new DateTimeOffset(2017, 7, 14, 0, 0, 0, TimeSpan.Zero), Addresses = [] },
                new DnsResolution { ResolutionDate = new DateTimeOffset(2017, 7, 15, 0, 0, 0, TimeSpan.Zero) },
            ],
            options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task An_address_lists_hosts()
    {
        Platform.On("GET", "/api/v2/indicators/addresses/2001%3Adb8%3A0%3A0%3A0%3A0%3A0%3A1/dnsResolutions" + Page)
            .Returns(StubResponse.Many("indicator", 1, """{"id":"7","ownerName":"Common Community","type":"Host","summary":"bad.example"}"""));

        var hosts = await Org.Indicators.Addresses["2001:db8::1"].ListDnsResolutionsAsync().ToListAsync();

        hosts.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Id = new IndicatorId(7), OwnerName = "Common Community", Type = IndicatorType.Host, Summary = "bad.example" });
    }

    [Fact]
    public async Task Hosts_and_addresses_list_by_page()
    {
        Platform.On("GET", "/api/v2/indicators/hosts/a.example/dnsResolutions?resultStart=0&resultLimit=1").Returns(StubResponse.Many("dnsResolution", 2, """{"addresses":[]}"""));
        Platform.On("GET", "/api/v2/indicators/hosts/a.example/dnsResolutions?resultStart=1&resultLimit=1").Returns(StubResponse.Many("dnsResolution", null, """{"addresses":[]}"""));
        Platform.On("GET", "/api/v2/indicators/addresses/192.0.2.1/dnsResolutions?resultStart=0&resultLimit=2").Returns(StubResponse.Many("indicator", 1, """{"id":7,"type":"Host","summary":"a.example"}"""));

        (await Client.Indicators.Hosts["a.example"].ListDnsResolutionsAsync(new() { PageSize = 1 }).ToListAsync()).Should().HaveCount(2);
        (await Client.Indicators.Addresses["192.0.2.1"].ListDnsResolutionsAsync(new() { PageSize = 2 }).ToListAsync()).Should().HaveCount(1);
    }

    [Fact]
    public async Task A_host_that_is_not_there_is_an_error()
    {
        Platform.On("GET", "/api/v2/indicators/hosts/a.example/dnsResolutions" + Page).Returns(StubResponse.NotFound);

        await Org.Indicators.Hosts["a.example"].Invoking(host => host.ListDnsResolutionsAsync().ToListAsync()).Should().ThrowAsync<ThreatConnectApiException>();
    }
}
