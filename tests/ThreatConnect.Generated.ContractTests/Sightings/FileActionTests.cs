using ThreatConnect.ContractTests.Associations;

namespace ThreatConnect.ContractTests.Sightings;

/// <summary>What a file does, and to which indicators.</summary>
public sealed class FileActionTests(PlatformServer server) : ContractTest(server)
{
    private const string Hash = "F3B25701FE362EC84616A93A45CE9998";
    private const string Path = $"/api/v2/indicators/files/{Hash}/actions";
    private const string Owner = "?owner=Common%20Community";
    private const string Page = "?resultStart=0&resultLimit=10000&owner=Common%20Community";

    /// <summary>The second table of the platform's file actions: branch, action, and a target of a type that it has.</summary>
    public static TheoryData<string, string, Func<FileHandle, (Func<Task<Response>> Add, Func<Task<Response>> Remove, Func<Task<int>> Count)>> Targets => new()
    {
        { "archive", "files", file => Calls(file.Actions(FileAction.Archive).Files, IndicatorRows.File) },
        { "drop", "files", file => Calls(file.Actions(FileAction.Drop).Files, IndicatorRows.File) },
        { "traffic", "addresses", file => Calls(file.Actions(FileAction.Traffic).Addresses, IndicatorRows.Address) },
        { "traffic", "hosts", file => Calls(file.Actions(FileAction.Traffic).Hosts, IndicatorRows.Host) },
        { "traffic", "urls", file => Calls(file.Actions(FileAction.Traffic).Urls, IndicatorRows.Url) },
        { "mutex", "mutexes", file => Calls(file.Actions(FileAction.Mutex).Mutexes, IndicatorRows.Mutex) },
        { "registryKey", "registryKeys", file => Calls(file.Actions(FileAction.RegistryKey).RegistryKeys, IndicatorRows.RegistryKey) },
        { "userAgent", "userAgents", file => Calls(file.Actions(FileAction.UserAgent).UserAgents, IndicatorRows.UserAgent) },
        { "dnsQuery", "hosts", file => Calls(file.Actions(FileAction.DnsQuery).Hosts, IndicatorRows.Host) },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task A_target_is_linked_listed_and_unlinked(
        string action, string branch, Func<FileHandle, (Func<Task<Response>> Add, Func<Task<Response>> Remove, Func<Task<int>> Count)> callsOf)
    {
        var row = IndicatorRows.Of(branch);
        var target = $"{Path}/{action}/indicators/{branch}/{row.Segment}{Owner}";
        Platform.On("POST", target).Answers(Answer.Success, Answer.Json("""{"status":"Success"}""", 201));
        Platform.On("DELETE", target).Answers(Answer.Success);
        Platform.On("GET", $"{Path}/{action}/indicators/{branch}{Page}").Answers(Answer.Many(row.Entity, 1, row.Item), Answer.Many("indicator", 1, row.Item));
        var calls = callsOf(Org.Indicators.Files[Hash]);

        (await calls.Add()).StatusCode.Should().Be(HttpStatusCode.OK);
        (await calls.Add()).StatusCode.Should().Be(HttpStatusCode.Created);
        (await calls.Count()).Should().Be(1);
        (await calls.Count()).Should().Be(1);
        (await calls.Remove()).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task All_targets_of_an_action_are_listed_by_page()
    {
        Platform.On("GET", $"{Path}/traffic/indicators?resultStart=0&resultLimit=1&owner=Common%20Community").Answers(Answer.Many("indicator", 2, """{"id":"1","type":"Host","summary":"a.example"}"""));
        Platform.On("GET", $"{Path}/traffic/indicators?resultStart=1&resultLimit=1&owner=Common%20Community").Answers(Answer.Many("indicator", null, """{"id":2,"type":"Address","summary":"192.0.2.1"}"""));

        var targets = await Org.Indicators.Files[Hash].Actions(FileAction.Traffic).ListAsync(new() { PageSize = 1 }).ToListAsync();

        targets.Select(target => (target.Id, target.Type, target.Summary)).Should().Equal(
            (new IndicatorId(1), IndicatorType.Host, "a.example"), (new IndicatorId(2), IndicatorType.Address, "192.0.2.1"));
    }

    [Fact]
    public async Task An_action_that_the_client_does_not_know_is_one_segment()
    {
        Platform.On("GET", $"/api/v2/indicators/files/{Hash}/actions/in%2Fject%20it/indicators?resultStart=0&resultLimit=10000").Answers(Answer.Many("indicator", 0));

        (await Client.Indicators.Files[Hash].Actions("in/ject it").ListAsync().ToListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_pair_that_the_platform_does_not_have_is_an_error()
    {
        Platform.On("POST", $"{Path}/drop/indicators/hosts/example.com{Owner}").Answers(Answer.Failure(400, "Invalid association"));

        var failure = await Org.Indicators.Files[Hash].Actions(FileAction.Drop).Hosts.Invoking(hosts => hosts.AddAsync("example.com")).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        failure.Which.ServerMessage.Should().Be("Invalid association");
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    public async Task What_is_no_segment_is_refused_before_anything_is_sent(string action) =>
        await Org.Indicators.Files[Hash].Invoking(file => file.Actions(action).ListAsync().ToListAsync()).Should().ThrowAsync<ArgumentException>();

    private static (Func<Task<Response>> Add, Func<Task<Response>> Remove, Func<Task<int>> Count) Calls<TIndicator, TValue>(
        FileActionIndicators<TIndicator, TValue> targets, TValue value)
        where TIndicator : class
        where TValue : notnull =>
        (() => targets.AddAsync(value), () => targets.RemoveAsync(value), async () => (await targets.ListAsync().ToListAsync()).Count);
}
