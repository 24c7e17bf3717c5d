namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class NamedAssociationTests
{
    private const string Sha256 = "ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789";

    // The pairs of evidence.md §6.6: association, one indicator, the other, and the key of the other.
    public static TheoryData<string, string, string, string> Pairs => new()
    {
        { "addressToUserAgent", "addresses/192.0.2.1", "userAgents/curl%2F8", "userAgent" },
        { "asnToAddress", "asns/ASN12345", "addresses/192.0.2.1", "address" },
        { "asnToCidr", "asns/ASN12345", "cidrBlocks/192.0.2.0%2F24", "cidrBlock" },
        { "cidrToAddress", "cidrBlocks/192.0.2.0%2F24", "addresses/192.0.2.1", "address" },
        { "dnsPtrRecord", "addresses/192.0.2.1", "hosts/a.example", "host" },
        { "domainRegistrant", "hosts/a.example", "emailAddresses/b@a.example", "emailAddress" },
        { "fileDownload", "urls/http%3A%2F%2Fa.example%2Fb", $"files/{Sha256}", "file" },
        { "urlHost", "urls/http%3A%2F%2Fa.example%2Fb", "addresses/192.0.2.1", "address" },
        { "urlHost", "urls/http%3A%2F%2Fa.example%2Fb", "hosts/a.example", "host" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task Indicators_of_the_right_types_are_linked_listed_found_and_unlinked(
        string association, string one, string other, string key)
    {
        await using var server = await TestServer.StartAsync();
        await CreateAsync(server);
        var list = $"/v2/indicators/{one}/associations/{association}/indicators";
        var link = $"{list}/{other}";

        (await server.GetAsync(link)).ShouldBeNotFound();
        (await server.DeleteAsync(link)).ShouldBeNotFound();
        (await server.PostAsync(link)).ShouldBeSuccess(HttpStatusCode.Created);
        var id = (await server.GetAsync(link)).Data[key]!["id"]!.ToString();
        (await server.GetAsync(list)).Each("indicator", "id").Should().Equal(id);
        (await server.GetAsync(list)).Data["resultCount"]!.GetValue<int>().Should().Be(1);
        (await server.GetAsync($"{list}/{other.Split('/')[0]}")).Each(key, "id").Should().Equal(id);
        (await server.GetAsync($"{list}/mutexes")).Data["mutex"]!.AsArray().Should().BeEmpty();

        var back = $"/v2/indicators/{other}/associations/{association}/indicators";
        (await server.GetAsync($"{back}/{one}")).Status.Should().Be(HttpStatusCode.OK);
        (await server.GetAsync(back)).Data["resultCount"]!.GetValue<int>().Should().Be(1);
        (await server.DeleteAsync($"{back}/{one}")).ShouldBeSuccess();
        (await server.GetAsync(list)).ShouldBe(HttpStatusCode.OK, """{"status":"Success","data":{"resultCount":0,"indicator":[]}}""");
    }

    [Theory]
    [InlineData(
        "asnToAddress", "hosts/a.example", "addresses/192.0.2.1", "Invalid association, a Host cannot be associated with a Address")]
    [InlineData("urlHost", "addresses/192.0.2.1", "hosts/a.example", "Invalid association, a Address cannot be associated with a Host")]
    [InlineData("domainRegistrant", "hosts/a.example", "hosts/a.example", "Invalid association, a Host cannot be associated with a Host")]
    [InlineData("nothing", "hosts/a.example", "addresses/192.0.2.1", "Invalid association")]
    public async Task Other_pairs_and_other_names_are_refused(string association, string one, string other, string message)
    {
        await using var server = await TestServer.StartAsync();
        await CreateAsync(server);
        (await server.PostAsync($"/v2/indicators/{one}/associations/{association}/indicators/{other}")).ShouldBeFailure(
            HttpStatusCode.BadRequest, message);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/addresses")]
    [InlineData("GET", "/addresses/192.0.2.1")]
    [InlineData("DELETE", "/addresses/192.0.2.1")]
    public async Task An_unknown_name_is_refused_by_every_verb(string method, string rest)
    {
        await using var server = await TestServer.StartAsync();
        await CreateAsync(server);
        (await server.SendAsync(method, $"/v2/indicators/hosts/a.example/associations/nothing/indicators{rest}"))
            .ShouldBeFailure(HttpStatusCode.BadRequest, "Invalid association");
    }

    [Fact]
    public async Task The_association_without_a_name_shows_and_removes_named_ones_too()
    {
        await using var server = await TestServer.StartAsync();
        await CreateAsync(server);
        const string host = "/v2/indicators/hosts/a.example";
        const string address = "indicators/addresses/192.0.2.1";
        await server.PostAsync($"{host}/associations/dnsPtrRecord/{address}");
        (await server.GetAsync($"{host}/indicators")).Each("indicator", "summary").Should().Equal("192.0.2.1");

        await server.PostAsync($"{host}/{address}");
        (await server.DeleteAsync($"{host}/associations/dnsPtrRecord/{address}")).ShouldBeSuccess();
        (await server.GetAsync($"{host}/indicators")).Each("indicator", "summary").Should().Equal("192.0.2.1");
        (await server.GetAsync($"{host}/associations/dnsPtrRecord/indicators")).Data["resultCount"]!.GetValue<int>().Should().Be(0);

        await server.PostAsync($"{host}/associations/dnsPtrRecord/{address}");
        (await server.DeleteAsync($"{host}/{address}")).ShouldBeSuccess();
        (await server.GetAsync($"{host}/associations/dnsPtrRecord/indicators")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
    }

    [Fact]
    public async Task Targets_must_exist_in_the_owner()
    {
        await using var server = await TestServer.StartAsync();
        await CreateAsync(server);
        await server.CreateAsync("/v2/indicators/addresses?owner=Example%20Source", """{"ip":"192.0.2.9"}""");
        const string association = "/v2/indicators/hosts/a.example/associations/dnsPtrRecord/indicators";
        (await server.PostAsync($"{association}/addresses/192.0.2.9")).ShouldBeNotFound();
        (await server.PostAsync($"{association}/addresses/192.0.2.1?owner=Example%20Source")).ShouldBeNotFound();
        (await server.PostAsync($"{association}/addressess/192.0.2.1")).ShouldBeNotFound();
    }

    private static async Task CreateAsync(TestServer server)
    {
        await server.CreateAsync("/v2/indicators/addresses", """{"ip":"192.0.2.1"}""");
        await server.CreateAsync("/v2/indicators/userAgents", """{"User Agent String":"curl/8"}""");
        await server.CreateAsync("/v2/indicators/asns", """{"AS Number":"ASN12345"}""");
        await server.CreateAsync("/v2/indicators/cidrBlocks", """{"Block":"192.0.2.0/24"}""");
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"a.example"}""");
        await server.CreateAsync("/v2/indicators/emailAddresses", """{"address":"b@a.example"}""");
        await server.CreateAsync("/v2/indicators/urls", """{"text":"http://a.example/b"}""");
        await server.CreateAsync("/v2/indicators/files", $$"""{"sha256":"{{Sha256}}"}""");
    }
}
