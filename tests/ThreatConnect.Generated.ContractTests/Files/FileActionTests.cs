using ThreatConnect.ContractTests.Associations;

namespace ThreatConnect.ContractTests.Files;

// File actions and the indicators that they affect.
public sealed class FileActionTests(PlatformServer server) : ContractTest(server)
{
    private const string Hash = "F3B25701FE362EC84616A93A45CE9998";
    private const string Path = $"/api/v2/indicators/files/{Hash}/actions";
    private const string Owner = "?owner=Common%20Community";
    private const string Page = "?resultStart=0&resultLimit=10000&owner=Common%20Community";

    // The second table of the platform's file actions: branch, action, and a target of a type that it has.
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
    public async Task A_target_is_added_listed_and_removed(
        string action, string branch, Func<FileHandle, (Func<Task<Response>> Add, Func<Task<Response>> Remove, Func<Task<int>> Count)> callsOf)
    {
        var row = IndicatorRows.Of(branch);
        var target = $"{Path}/{action}/indicators/{branch}/{row.Segment}{Owner}";
        Platform.On("POST", target).Returns(StubResponse.Success, StubResponse.Json("""{"status":"Success"}""", 201));
        Platform.On("DELETE", target).Returns(StubResponse.Success);
        Platform.On("GET", $"{Path}/{action}/indicators/{branch}{Page}").Returns(StubResponse.Many(row.Entity, 1, row.Item), StubResponse.Many("indicator", 1, row.Item));
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
        Platform.On("GET", $"{Path}/traffic/indicators?resultStart=0&resultLimit=1&owner=Common%20Community").Returns(StubResponse.Many("indicator", 2, """{"id":"1","type":"Host","summary":"a.example"}"""));
        Platform.On("GET", $"{Path}/traffic/indicators?resultStart=1&resultLimit=1&owner=Common%20Community").Returns(StubResponse.Many("indicator", null, """{"id":2,"type":"Address","summary":"192.0.2.1"}"""));

        var targets = await Org.Indicators.Files[Hash].Actions(FileAction.Traffic).ListAsync(new() { PageSize = 1 }).ToListAsync();

        targets.Select(target => (target.Id, target.Type, target.Summary)).Should().Equal(
            (new IndicatorId(1), IndicatorType.Host, "a.example"), (new IndicatorId(2), IndicatorType.Address, "192.0.2.1"));
    }

    [Fact]
    public async Task An_action_that_the_client_does_not_know_is_one_segment()
    {
        Platform.On("GET", $"/api/v2/indicators/files/{Hash}/actions/in%2Fject%20it/indicators?resultStart=0&resultLimit=10000").Returns(StubResponse.Many("indicator", 0));

        (await Client.Indicators.Files[Hash].Actions("in/ject it").ListAsync().ToListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task An_action_and_a_type_may_belong_to_one_instance()
    {
        Platform.On("POST", $"{Path}/pierce/indicators/voodooDolls/a%2Fb{Owner}").Returns(StubResponse.Success);

        await Org.Indicators.Files[Hash].Actions("pierce").OfType("Voodoo Doll").AddAsync("a/b");
    }

    [Fact]
    public async Task A_file_that_is_dropped_is_addressed_by_one_hash()
    {
        Platform.On("POST", $"{Path}/drop/indicators/files/DA39A3EE5E6B4B0D3255BFEF95601890AFD80709{Owner}").Returns(StubResponse.Success);

        await Org.Indicators.Files[Hash].Actions(FileAction.Drop).Files.AddAsync("da39a3ee5e6b4b0d3255bfef95601890afd80709");
    }

    [Fact]
    public async Task A_registry_key_is_addressed_by_its_three_values_with_the_long_hive()
    {
        Platform.On("DELETE", $"{Path}/registryKey/indicators/registryKeys/HKEY_LOCAL_MACHINE%5CSoftware%20%3A%20Run%20%3A%20REG_SZ{Owner}").Returns(StubResponse.Success);

        await Org.Indicators.Files[Hash].Actions(FileAction.RegistryKey).RegistryKeys.RemoveAsync(new RegistryKeyValue(@"HKLM\Software", "Run", RegistryValueType.RegSz));
    }

    [Fact]
    public async Task A_target_of_one_type_may_come_as_an_item_of_a_mixed_list()
    {
        Platform.On("GET", $"{Path}/traffic/indicators/hosts{Page}").Returns(StubResponse.Many("indicator", 1, """{"id":5,"type":"Host","summary":"a.example"}"""));

        var hosts = await Org.Indicators.Files[Hash].Actions(FileAction.Traffic).Hosts.ListAsync().ToListAsync();

        hosts.Should().ContainSingle().Which.HostName.Should().Be("a.example");
    }

    [Fact]
    public async Task An_action_is_added_again_when_the_server_was_unavailable()
    {
        Platform.On("POST", $"{Path}/mutex/indicators/mutexes/m{Owner}").Returns(StubResponse.Text(503, "busy"), StubResponse.Json("""{"status":"Success"}""", 201));

        await Platform.PassTimeUntilDoneAsync(Org.Indicators.Files[Hash].Actions(FileAction.Mutex).Mutexes.AddAsync("m"));
    }

    [Fact]
    public void A_default_action_is_rejected() =>
        Org.Indicators.Files[Hash].Invoking(file => file.Actions(default)).Should().Throw<ArgumentException>().WithParameterName("action");

    [Fact]
    public async Task A_pair_that_the_platform_does_not_have_is_an_error()
    {
        Platform.On("POST", $"{Path}/drop/indicators/hosts/example.com{Owner}").Returns(StubResponse.Failure(400, "Invalid association"));

        var failure = await Org.Indicators.Files[Hash].Actions(FileAction.Drop).Hosts.Invoking(hosts => hosts.AddAsync("example.com")).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        failure.Which.ServerMessage.Should().Be("Invalid association");
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    public async Task An_invalid_segment_is_rejected_before_anything_is_sent(string action) =>
        await Org.Indicators.Files[Hash].Invoking(file => file.Actions(action).ListAsync().ToListAsync()).Should().ThrowAsync<ArgumentException>();

    private static (Func<Task<Response>> Add, Func<Task<Response>> Remove, Func<Task<int>> Count) Calls<TIndicator, TValue>(
        FileActionIndicators<TIndicator, TValue> targets, TValue value)
        where TIndicator : class
        where TValue : notnull =>
        (() => targets.AddAsync(value), () => targets.RemoveAsync(value), async () => (await targets.ListAsync().ToListAsync()).Count);
}
