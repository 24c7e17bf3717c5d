namespace ThreatConnect.ContractTests.Indicators;

// Deleted indicators have no id; all types have the entity key of all indicators.
public sealed class DeletedIndicatorTests(PlatformServer server) : ContractTest(server)
{
    private const string Page = "?resultStart=0&resultLimit=10000&owner=Common%20Community";
    private const string Item = """{"ownerName":"Common Community","type":"Host","dateAdded":"2017-07-13T17:50:17","lastModified":null,"summary":"bad.example"}""";

    private static readonly DeletedIndicator s_expected = new()
    {
        OwnerName = "Common Community",
        Type = IndicatorType.Host,
        DateAdded = new DateTimeOffset(2017, 7, 13, 17, 50, 17, TimeSpan.Zero),
        Summary = "bad.example",
    };

    public static TheoryData<string, Func<OwnerScope, DateTimeOffset?, ListOptions?, Pageable<DeletedIndicator>>> Collections => new()
    {
        { "", (org, since, options) => org.Indicators.ListDeletedAsync(since, options) },
        { "addresses/", (org, since, options) => org.Indicators.Addresses.ListDeletedAsync(since, options) },
        { "emailAddresses/", (org, since, options) => org.Indicators.EmailAddresses.ListDeletedAsync(since, options) },
        { "files/", (org, since, options) => org.Indicators.Files.ListDeletedAsync(since, options) },
        { "hosts/", (org, since, options) => org.Indicators.Hosts.ListDeletedAsync(since, options) },
        { "urls/", (org, since, options) => org.Indicators.Urls.ListDeletedAsync(since, options) },
        { "mutexes/", (org, since, options) => org.Indicators.OfType("Mutex").ListDeletedAsync(since, options) },
        { "voodooDolls/", (org, since, options) => org.Indicators.OfType("Voodoo Doll").ListDeletedAsync(since, options) },
    };

    [Theory]
    [MemberData(nameof(Collections))]
    public async Task Deleted_indicators_are_listed(string branch, Func<OwnerScope, DateTimeOffset?, ListOptions?, Pageable<DeletedIndicator>> list)
    {
        Platform.On("GET", $"/api/v2/indicators/{branch}deleted{Page}").Returns(StubResponse.Many("indicator", 1, Item));
        Platform.On("GET", $"/api/v2/indicators/{branch}deleted{Page}&deletedSince=2017-08-21T12%3A00%3A00Z").Returns(StubResponse.Many("indicator", 0));

        (await list(Org, null, null).ToListAsync()).Should().BeEquivalentTo([s_expected]);
        (await list(Org, new DateTimeOffset(2017, 8, 21, 14, 0, 0, TimeSpan.FromHours(2)), null).ToListAsync()).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public async Task Deleted_indicators_are_listed_by_page_since_a_time(string branch, Func<OwnerScope, DateTimeOffset?, ListOptions?, Pageable<DeletedIndicator>> list)
    {
        Platform.On("GET", $"/api/v2/indicators/{branch}deleted?resultStart=0&resultLimit=1&owner=Common%20Community&deletedSince=2019-04-02T10%3A00%3A00Z").Returns(StubResponse.Many("indicator", 2, Item));
        Platform.On("GET", $"/api/v2/indicators/{branch}deleted?resultStart=1&resultLimit=1&owner=Common%20Community&deletedSince=2019-04-02T10%3A00%3A00Z")
            .Returns(StubResponse.Many("indicator", null, """{"ownerName":"Common Community","type":"ASN","dateAdded":"2017-07-13T17:50:17Z","summary":"ASN12345"}"""));

        var deleted = await list(Org, new DateTimeOffset(2019, 4, 2, 12, 0, 0, TimeSpan.FromHours(2)), new() { PageSize = 1 }).ToListAsync();

        deleted.Select(indicator => (indicator.Type, indicator.Summary)).Should().Equal((IndicatorType.Host, "bad.example"), (new IndicatorType("ASN"), "ASN12345"));
    }

    [Fact]
    public async Task Without_an_owner_none_is_named()
    {
        Platform.On("GET", "/api/v2/indicators/deleted?resultStart=0&resultLimit=10000").Returns(StubResponse.Many("indicator", 0));

        (await Client.Indicators.ListDeletedAsync().ToListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task An_unknown_owner_is_an_error()
    {
        Platform.On("GET", $"/api/v2/indicators/hosts/deleted{Page}").Returns(StubResponse.Failure(403, "The requested owner was not found"));

        var failure = await Org.Indicators.Hosts.Invoking(hosts => hosts.ListDeletedAsync().ToListAsync()).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }
}
