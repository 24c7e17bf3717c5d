using System.Globalization;

namespace ThreatConnect.ContractTests.Indicators;

// evidence.md §3.1 (modifiedSince, deletedSince), §3.3 (active indicators only, unless both are asked for), §8.6 (rows 69 and 75).
public sealed class IndicatorChangeTests(PlatformServer server) : ContractTest(server)
{
    private const string Query = "?resultStart=0&resultLimit=10000&owner=Common%20Community";
    private const string First = "?resultStart=0&resultLimit=1&owner=Common%20Community";
    private const string ActiveOrNot = "&filters=active%3Dtrue,active%3Dfalse&orParams=true";
    private const string Deleted = """{"ownerName":"Common Community","type":"Host","dateAdded":"2017-07-13T17:50:17","lastModified":null,"summary":"bad.example"}""";
    private const string Modified = """{"id":7,"type":"Address","summary":"192.0.2.1","dateAdded":"2017-07-13T17:50:17Z","lastModified":"2017-12-19T17:19:30Z","rating":3.0}""";

    [Fact]
    public async Task Changes_are_what_was_deleted_and_what_was_modified_since_the_server_s_time()
    {
        Platform.On("GET", $"/api/v2/indicators/deleted{Query}&deletedSince=2017-12-19T17%3A15%3A27Z").Returns(StubResponse.Many("indicator", 1, Deleted));
        var later = Platform.On("GET", $"/api/v2/indicators/deleted{Query}&deletedSince=2017-12-19T17%3A19%3A00Z");
        later.Returns(StubResponse.Many("indicator", 0));
        later.Returns(StubResponse.Many("indicator", 0));
        Platform.On("GET", $"/api/v2/indicators{Query}{ActiveOrNot}&includes=tags&modifiedSince=2017-12-19T17%3A15%3A27Z").Returns(StubResponse.Many("indicator", 1, Modified));
        Platform.On("GET", $"/api/v2/indicators{Query}{ActiveOrNot}&includes=tags&modifiedSince=2017-12-19T17%3A19%3A00Z").Returns(StubResponse.Many("indicator", 1, Modified));
        await using var client = ClientAt("17:20:00", "17:20:00", "17:20:01", "17:21:00", "17:21:01");
        var indicators = client.InOwner("Common Community").Indicators;

        var cursor = IndicatorCursor.Parse($"tc1.{await OwnerPartAsync()}.1513703727..1513703727.");
        var changes = indicators.ChangesSinceAsync(cursor, Include.Tags);
        var all = await changes.ToListAsync();
        var next = indicators.ChangesSinceAsync(changes.Cursor, Include.Tags);

        all.Select(change => change.IsDeleted ? $"-{change.Deleted.Summary}" : $"+{change.Indicator.Summary}").Should().Equal("-bad.example", "+192.0.2.1");
        changes.Cursor!.ToString().Should().MatchRegex(@"^tc1\.[0-9a-f]{16}\.1513703940\.[A-Za-z0-9_-]{11}\.1513703940\.$");
        (await next.ToListAsync()).Should().BeEmpty("the one change near the time was returned already");
        next.Cursor!.ToString().Should().MatchRegex(@"^tc1\.[0-9a-f]{16}\.1513704000\.\.1513704000\.$");
    }

    [Fact]
    public async Task From_the_beginning_all_indicators_are_read_and_no_deletions()
    {
        Platform.On("GET", $"/api/v2/indicators{Query}{ActiveOrNot}").Returns(StubResponse.Many("indicator", 1, Modified));

        (await Org.Indicators.ChangesSinceAsync(null).ToListAsync()).Should().ContainSingle().Which.Indicator!.Rating.Should().Be(3);
    }

    [Fact]
    public async Task A_cursor_begins_a_minute_before_the_server_s_time_and_leaves_out_what_was_there()
    {
        (await CursorAsync([Deleted], [Modified])).Should().MatchRegex(@"^tc1\.[0-9a-f]{16}\.1513703340\.[A-Za-z0-9_-]{11}\.1513703340\.[A-Za-z0-9_-]{11}$");
    }

    [Fact]
    public async Task Without_the_server_s_time_there_is_no_cursor()
    {
        Platform.On("GET", $"/api/v2/indicators{First}{ActiveOrNot}").Returns(StubResponse.Many("indicator", 0));
        await using var client = ClientAt("");

        (await client.InOwner("Common Community").Indicators.Invoking(indicators => indicators.GetCursorAsync())
            .Should().ThrowAsync<ThreatConnectTransportException>()).WithMessage("*ChangesSinceAsync(null)*");
    }

    [Fact]
    public async Task The_time_of_a_list_is_an_argument_where_the_API_has_it()
    {
        const string since = "&modifiedSince=2017-08-21T12%3A00%3A00Z";
        Platform.On("GET", $"/api/v2/indicators{Query}{since}").Returns(StubResponse.Many("indicator", 0));
        Platform.On("GET", $"/api/v2/indicators/addresses{Query}&filters=rating%3E2{since}").Returns(StubResponse.Many("address", 0));
        Platform.On("GET", $"/api/v2/indicators/hosts?resultStart=0&resultLimit=500&owner=Common%20Community&includes=tags{since}").Returns(StubResponse.Many("host", 0));
        var time = new DateTimeOffset(2017, 8, 21, 14, 0, 0, TimeSpan.FromHours(2));

        await Org.Indicators.ListAsync(modifiedSince: time).ToListAsync();
        await Org.Indicators.Addresses.ListAsync(f => f.Rating > 2, modifiedSince: time).ToListAsync();
        await Org.Indicators.Hosts.ListAsync(time, Include.Tags, new() { PageSize = 500 }).ToListAsync();

        Org.Indicators.Invoking(all => all.ListAsync(time, options: new IndicatorListOptions { ModifiedSince = DateTimeOffset.UnixEpoch }))
            .Should().Throw<ArgumentException>().WithMessage("*give one of them*");
    }

    // The part of a cursor that stands for the owner.
    private async Task<string> OwnerPartAsync() => (await CursorAsync([], [])).Split('.')[1];

    private async Task<string> CursorAsync(string[] deleted, string[] modified)
    {
        Platform.On("GET", $"/api/v2/indicators{First}{ActiveOrNot}").Returns(StubResponse.Many("indicator", 0));
        Platform.On("GET", $"/api/v2/indicators/deleted{Query}&deletedSince=2017-12-19T17%3A09%3A00Z").Returns(StubResponse.Many("indicator", deleted.Length, deleted));
        Platform.On("GET", $"/api/v2/indicators{Query}{ActiveOrNot}&modifiedSince=2017-12-19T17%3A09%3A00Z").Returns(StubResponse.Many("indicator", modified.Length, modified));
        await using var client = ClientAt("17:10:00", "17:10:00", "17:10:00");
        return (await client.InOwner("Common Community").Indicators.GetCursorAsync()).ToString();
    }

    // A client of a server whose responses were sent at these times of 2017-12-19; the stub server sends its own time.
    private ThreatConnectClient ClientAt(params string[] times) => new(
        Platform.BaseAddress,
        new HmacCredential(Platform.AccessId, Platform.SecretKey),
        new ThreatConnectClientOptions { TimeProvider = Platform.Time, CorrectClock = false, Handlers = [new DateHandler(times)] });

    private sealed class DateHandler(string[] times) : DelegatingHandler
    {
        private int _responses;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            var time = times[_responses++];
            response.Headers.Date = time.Length == 0 ? null : DateTimeOffset.Parse($"2017-12-19T{time}Z", CultureInfo.InvariantCulture);
            return response;
        }
    }
}
