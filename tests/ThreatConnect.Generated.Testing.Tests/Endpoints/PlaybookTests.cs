using System.IO.Compression;

namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class PlaybookTests
{
    private const string Playbooks = "/v2/playbooks";
    private const string Lookup = """{ "name":"Look up", "description":"d", "triggerType":"UserAction", "labels":["a","b"] }""";

    [Fact]
    public async Task An_imported_playbook_is_a_bare_object_by_its_number_and_by_the_XID_of_its_group()
    {
        await using var server = await TestServer.StartAsync();
        var imported = await server.PostAsync(Playbooks, Lookup);
        imported.Status.Should().Be(HttpStatusCode.Created);
        var (id, xid) = (imported.Json["id"]!.GetValue<long>(), imported.Json["groupXid"]!.GetValue<string>());
        var webLinks = $"\"webLink\":{imported.Json["webLink"]!.ToJsonString()},\"groupWebLink\":{imported.Json["groupWebLink"]!.ToJsonString()}";
        var listed = $$"""
            "id":{{id}},"groupXid":"{{xid}}","name":"Look up","description":"d",{{webLinks}},"version":"1.0","comment":null,"type":"Playbook",
            "triggerType":"UserAction","endpoint":null,"active":false,"basicAuthEnabled":false,"logLevel":"WARN","updated":1714996800000,
            "labels":["a","b"],"priority":1
            """;
        var single = $$"""{ {{listed}},"playbookTriggerList":[{"id":{{id}},"name":"UserAction Trigger 1","type":"UserAction","eventType":"External"}]}""";

        (await server.GetAsync($"{Playbooks}/{id}")).ShouldBe(HttpStatusCode.OK, single);
        (await server.GetAsync($"{Playbooks}/{xid}")).ShouldBe(HttpStatusCode.OK, single);
        (await server.GetAsync(Playbooks)).ShouldBe(
            HttpStatusCode.OK, $$"""{"status":"Success","data":{"resultCount":1,"playbook":[{ {{listed}} }]} }""");
        (await server.GetAsync($"{Playbooks}/1")).ShouldBeNotFound();
    }

    [Fact]
    public async Task A_playbook_is_activated_deactivated_and_deleted()
    {
        await using var server = await TestServer.StartAsync();
        var path = $"{Playbooks}/{await ImportAsync(server, Lookup)}";
        server.Clock.Now += TimeSpan.FromSeconds(1);
        var active = await server.PostAsync(path + "/activate");
        active.Status.Should().Be(HttpStatusCode.OK);
        active.Json["active"]!.GetValue<bool>().Should().BeTrue();
        (await server.GetAsync(path)).Json["updated"]!.GetValue<long>().Should().Be(1714996801000);
        (await server.PostAsync(path + "/deactivate")).Json["active"]!.GetValue<bool>().Should().BeFalse();
        (await server.DeleteAsync(path)).ShouldBeSuccess();
        (string Method, string Suffix)[] requests =
        [
            ("GET", ""), ("DELETE", ""), ("POST", "/activate"), ("POST", "/deactivate"), ("GET", "/export"),
        ];
        foreach (var (verb, rest) in requests)
        {
            (await server.SendAsync(verb, path + rest)).ShouldBeNotFound();
        }
    }

    [Fact]
    public async Task A_version_follows_the_newest_one()
    {
        await using var server = await TestServer.StartAsync();
        var first = await server.PostAsync(Playbooks, Lookup);
        var xid = first.Json["groupXid"]!.GetValue<string>();
        var second = await server.PostAsync($"{Playbooks}/{first.Json["id"]}", """{"name":"Look up again"}""");
        second.Status.Should().Be(HttpStatusCode.Created);
        second.Json["version"]!.GetValue<string>().Should().Be("2.0");
        second.Json["groupXid"]!.GetValue<string>().Should().Be(xid);
        second.Json["id"]!.ToString().Should().NotBe(first.Json["id"]!.ToString());
        (await server.GetAsync($"{Playbooks}/{xid}")).Json["name"]!.GetValue<string>().Should().Be("Look up again");
        (await server.PostAsync($"{Playbooks}/{xid}", Lookup)).Json["version"]!.GetValue<string>().Should().Be("3.0");
        (await server.PostAsync($"{Playbooks}/nothing", Lookup)).ShouldBeNotFound();
    }

    [Fact]
    public async Task An_export_is_what_was_imported_or_a_package_of_it()
    {
        await using var server = await TestServer.StartAsync();
        var path = $"{Playbooks}/{await ImportAsync(server, Lookup)}/export";
        var (content, mediaType, length) = await server.DownloadAsync(path);
        content.Should().Equal(System.Text.Encoding.UTF8.GetBytes(Lookup));
        mediaType.Should().Be("application/octet-stream");
        length.Should().Be(content.Length);

        using var package = new ZipArchive(new MemoryStream((await server.DownloadAsync(path + "?format=tcxp")).Content));
        using var reader = new StreamReader(package.Entries.Should().ContainSingle().Subject.Open());
        (await reader.ReadToEndAsync()).Should().Be(Lookup);
    }

    [Theory]
    [InlineData("", "Alpha", "Beta", "Look up")]
    [InlineData("?sortAscending=false", "Look up", "Beta", "Alpha")]
    [InlineData("?sortOn=triggerType&sortAscending=true", "Beta", "Alpha", "Look up")]
    [InlineData("?name=LOOK", "Look up")]
    [InlineData("?triggerType=HttpLink", "Alpha", "Beta")]
    [InlineData("?status=Active", "Beta")]
    [InlineData("?status=Inactive&triggerType=HttpLink", "Alpha")]
    [InlineData("?status=Draft")]
    [InlineData("?labels=a", "Alpha", "Look up")]
    [InlineData("?labels=b,a", "Look up")]
    [InlineData("?resultStart=1&resultLimit=1", "Beta")]
    public async Task Playbooks_are_searched(string query, params string[] names)
    {
        await using var server = await TestServer.StartAsync();
        await ImportAsync(server, Lookup);
        await server.PostAsync($"{Playbooks}/{await ImportAsync(server, """{"name":"Beta","triggerType":"HttpLink"}""")}/activate");
        await ImportAsync(server, """{"name":"Alpha","triggerType":"HttpLink","labels":["a"]}""");
        (await server.GetAsync($"{Playbooks}/search{query}")).Each("playbook", "name").Should().Equal(names);
    }

    [Theory]
    [InlineData("", "The request was not properly formed")]
    [InlineData("[]", "The request was not properly formed")]
    [InlineData("{}", "The name for this playbook is invalid")]
    [InlineData("""{"name":"n","labels":"a"}""", "The labels for this playbook is invalid")]
    public async Task What_is_no_playbook_is_not_imported(string body, string message)
    {
        await using var server = await TestServer.StartAsync();
        (await server.PostAsync(Playbooks, body)).ShouldBeFailure(HttpStatusCode.BadRequest, message);
        (await server.GetAsync($"{Playbooks}/search?sortOn=date")).Status.Should().Be(HttpStatusCode.BadRequest);
    }

    private static async Task<string> ImportAsync(TestServer server, string content) =>
        (await server.PostAsync(Playbooks, content)).Json["id"]!.ToString();
}
