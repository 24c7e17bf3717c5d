namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class FileActionTests
{
    private const string Md5 = "905AD8176A569A36421BF54C04BA7F95";
    private const string Other = "A05AD8176A569A36421BF54C04BA7F95";
    private const string Actions = "/v2/indicators/files/905ad8176a569a36421bf54c04ba7f95/actions";
    private const string RegistryKey = "registryKeys/HKEY_USERS%5Ca%20:%20%20%20:%20REG_SZ";

    // Action, target, and the key of targets of that type: the second table of evidence.md §6.6.
    public static TheoryData<string, string, string> Targets => new()
    {
        { "archive", $"files/{Other}", "file" },
        { "drop", $"files/{Other}", "file" },
        { "traffic", "addresses/192.0.2.1", "address" },
        { "traffic", "hosts/a.example", "host" },
        { "traffic", "urls/http%3A%2F%2Fa.example%2Fb", "url" },
        { "mutex", "mutexes/m%5Cn", "mutex" },
        { "registryKey", RegistryKey, "registryKey" },
        { "userAgent", "userAgents/curl%2F8", "userAgent" },
        { "dnsQuery", "hosts/a.example", "host" },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task A_target_is_linked_listed_and_unlinked(string action, string target, string key)
    {
        await using var server = await StartAsync();
        var list = $"{Actions}/{action}/indicators";
        var id = (await server.GetAsync($"/v2/indicators/{target}")).Data[key]!["id"]!.ToString();

        (await server.DeleteAsync($"{list}/{target}")).ShouldBeNotFound();
        (await server.PostAsync($"{list}/{target}")).ShouldBeSuccess(HttpStatusCode.Created);
        (await server.GetAsync(list)).Each("indicator", "id").Should().Equal(id);
        (await server.GetAsync(list)).Data["indicator"]![0]!.AsObject().Should().ContainKeys("summary", "type");
        (await server.GetAsync(list)).Data["resultCount"]!.GetValue<int>().Should().Be(1);
        (await server.GetAsync($"{list}/{target.Split('/')[0]}")).Each(key, "id").Should().Equal(id);
        (await server.GetAsync($"{list}/emailAddresses")).Data["emailAddress"]!.AsArray().Should().BeEmpty();
        (await server.GetAsync($"{list}/{target}")).Status.Should().Be(HttpStatusCode.MethodNotAllowed);
        (await server.DeleteAsync($"{list}/{target}")).ShouldBeSuccess();
        (await server.GetAsync(list)).ShouldBe(HttpStatusCode.OK, """{"status":"Success","data":{"resultCount":0,"indicator":[]}}""");
    }

    [Theory]
    [InlineData("drop", "hosts/a.example", "Invalid association, a File cannot be associated with a Host")]
    [InlineData("traffic", $"files/{Other}", "Invalid association, a File cannot be associated with a File")]
    [InlineData("dnsQuery", "addresses/192.0.2.1", "Invalid association, a File cannot be associated with a Address")]
    [InlineData("nothing", "hosts/a.example", "Invalid association")]
    public async Task Other_targets_are_refused(string action, string target, string message)
    {
        await using var server = await StartAsync();
        (await server.PostAsync($"{Actions}/{action}/indicators/{target}")).ShouldBeFailure(HttpStatusCode.BadRequest, message);
    }

    [Fact]
    public async Task A_file_that_is_dropped_drops_nothing()
    {
        await using var server = await StartAsync();
        await server.PostAsync($"{Actions}/drop/indicators/files/{Other}");
        await server.PostAsync($"{Actions}/traffic/indicators/hosts/a.example");
        await server.PostAsync($"{Actions}/traffic/indicators/addresses/192.0.2.1");
        (await server.GetAsync($"/v2/indicators/files/{Other}/actions/drop/indicators")).Data["resultCount"]!.GetValue<int>()
            .Should().Be(0);
        (await server.GetAsync($"{Actions}/archive/indicators")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
        (await server.GetAsync($"{Actions}/traffic/indicators")).Each("indicator", "summary")
            .Should().BeEquivalentTo("a.example", "192.0.2.1");
        (await server.GetAsync("/v2/indicators/hosts/a.example/actions/drop/indicators")).ShouldBeNotFound();
    }

    private static async Task<TestServer> StartAsync()
    {
        var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/indicators/files", $$"""{"md5":"{{Md5}}"}""");
        await server.CreateAsync("/v2/indicators/files", $$"""{"md5":"{{Other}}"}""");
        await server.CreateAsync("/v2/indicators/addresses", """{"ip":"192.0.2.1"}""");
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"a.example"}""");
        await server.CreateAsync("/v2/indicators/urls", """{"text":"http://a.example/b"}""");
        await server.CreateAsync("/v2/indicators/mutexes", """{"Mutex":"m\\n"}""");
        await server.CreateAsync("/v2/indicators/registryKeys", """{"Key Name":"HKEY_USERS\\a","Value Name":" ","Value Type":"REG_SZ"}""");
        await server.CreateAsync("/v2/indicators/userAgents", """{"User Agent String":"curl/8"}""");
        return server;
    }
}
