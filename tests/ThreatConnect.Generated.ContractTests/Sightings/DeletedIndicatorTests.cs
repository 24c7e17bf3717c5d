namespace ThreatConnect.ContractTests.Sightings;

/// <summary>Deleted indicators have no id; whatever their type, they come under the key of all indicators.</summary>
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
    };

    [Theory]
    [MemberData(nameof(Collections))]
    public async Task Deleted_indicators_are_listed(string branch, Func<OwnerScope, DateTimeOffset?, ListOptions?, Pageable<DeletedIndicator>> list)
    {
        Platform.On("GET", $"/api/v2/indicators/{branch}deleted{Page}").Answers(Answer.Many("indicator", 1, Item));
        Platform.On("GET", $"/api/v2/indicators/{branch}deleted{Page}&deletedSince=2017-08-21T12%3A00%3A00Z").Answers(Answer.Many("indicator", 0));

        (await list(Org, null, null).ToListAsync()).Should().BeEquivalentTo([s_expected]);
        (await list(Org, new DateTimeOffset(2017, 8, 21, 14, 0, 0, TimeSpan.FromHours(2)), null).ToListAsync()).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public async Task They_are_listed_by_page(string branch, Func<OwnerScope, DateTimeOffset?, ListOptions?, Pageable<DeletedIndicator>> list)
    {
        Platform.On("GET", $"/api/v2/indicators/{branch}deleted?resultStart=0&resultLimit=1&owner=Common%20Community").Answers(Answer.Many("indicator", 2, Item));
        Platform.On("GET", $"/api/v2/indicators/{branch}deleted?resultStart=1&resultLimit=1&owner=Common%20Community")
            .Answers(Answer.Many("indicator", null, """{"ownerName":"Common Community","type":"ASN","dateAdded":"2017-07-13T17:50:17Z","summary":"ASN12345"}"""));

        var deleted = await list(Org, null, new() { PageSize = 1 }).ToListAsync();

        deleted.Select(indicator => (indicator.Type, indicator.Summary)).Should().Equal((IndicatorType.Host, "bad.example"), (new IndicatorType("ASN"), "ASN12345"));
    }

    [Fact]
    public async Task Without_an_owner_none_is_named()
    {
        Platform.On("GET", "/api/v2/indicators/deleted?resultStart=0&resultLimit=10000").Answers(Answer.Many("indicator", 0));

        (await Client.Indicators.ListDeletedAsync().ToListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_refusal_is_an_error()
    {
        Platform.On("GET", $"/api/v2/indicators/hosts/deleted{Page}").Answers(Answer.Failure(403, "The requested owner was not found"));

        var failure = await Org.Indicators.Hosts.Invoking(hosts => hosts.ListDeletedAsync().ToListAsync()).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }
}
