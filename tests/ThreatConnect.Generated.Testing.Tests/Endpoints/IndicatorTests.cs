namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class IndicatorTests
{
    private const string Md5 = "905AD8176A569A36421BF54C04BA7F95";
    private const string Sha1 = "A52B6986D68CDFAC53AA740566CBEADE4452124E";
    private const string Sha256 = "25BDABD23E349F5E5EA7890795B06D15D842BDE1D43135C361E755F748CA05D0";

    // Branch, entity, type, create body, path segment, summary, and the members that show the value.
    public static TheoryData<string, string, string, string, string, string, string> Types => new()
    {
        { "addresses", "address", "Address", """{"ip":"12.13.14.15"}""", "12.13.14.15", "12.13.14.15", """{"ip":"12.13.14.15"}""" },
        {
            "emailAddresses", "emailAddress", "EmailAddress",
            """{"address":"bad@example.com"}""", "bad@example.com", "bad@example.com", """{"address":"bad@example.com"}"""
        },
        {
            "files", "file",
            "File", $$"""{"md5":"{{Md5.ToLowerInvariant()}}","sha1":"{{Sha1}}","sha256":"{{Sha256.ToLowerInvariant()}}","size":10}""",
            Sha256.ToLowerInvariant(), Md5, $$"""{"md5":"{{Md5}}","sha1":"{{Sha1}}","sha256":"{{Sha256}}","size":10}"""
        },
        {
            "hosts", "host", "Host", """{"hostName":"example.com","dnsActive":"true","whoisActive":false}""", "example.com", "example.com",
            """{"hostName":"example.com","dnsActive":"true","whoisActive":"false"}"""
        },
        {
            "urls", "url", "URL", """{"text":"http://example.com/a%2Fb?q=1#f"}""", "http%3A%2F%2Fexample.com%2Fa%252Fb%3Fq%3D1%23f",
            "http://example.com/a%2Fb?q=1#f", """{"text":"http://example.com/a%2Fb?q=1#f"}"""
        },
        { "asns", "asn", "ASN", """{"AS Number":"ASN12345"}""", "ASN12345", "ASN12345", """{"AS Number":"ASN12345"}""" },
        {
            "cidrBlocks", "cidrBlock",
            "CIDR", """{"Block":"153.141.153.0/20"}""", "153.141.153.0%2F20", "153.141.153.0/20", """{"Block":"153.141.153.0/20"}"""
        },
        { "mutexes", "mutex", "Mutex", """{"Mutex":"Global\\Abc"}""", "Global%5CAbc", @"Global\Abc", """{"Mutex":"Global\\Abc"}""" },
        {
            "registryKeys", "registryKey", "Registry Key",
            """{"Key Name":"HKEY_LOCAL_MACHINE\\Software\\My App","Value Name":" ","Value Type":"REG_SZ"}""",
            "HKEY_LOCAL_MACHINE%5CSoftware%5CMy%20App%20:%20%20%20:%20REG_SZ",
            @"HKEY_LOCAL_MACHINE\Software\My App :   : REG_SZ",
            """{"Key Name":"HKEY_LOCAL_MACHINE\\Software\\My App","Value Name":" ","Value Type":"REG_SZ"}"""
        },
        {
            "userAgents",
            "userAgent", "User Agent", """{"User Agent String":"Mozilla/5.0 (X11; Linux)"}""", "Mozilla%2F5.0%20%28X11%3B%20Linux%29",
            "Mozilla/5.0 (X11; Linux)", """{"User Agent String":"Mozilla/5.0 (X11; Linux)"}"""
        },
        { "hashtags", "hashtag", "Hashtag", """{"Hashtag":"#OpTest"}""", "%23OpTest", "#OpTest", """{"Hashtag":"#OpTest"}""" },
        {
            "emailSubjects", "emailSubject", "Email Subject", """{"Subject":"Re: 100% + ünïcode"}""",
            "Re%3A%20100%25%20%2B%20%C3%BCn%C3%AFcode", "Re: 100% + ünïcode", """{"Subject":"Re: 100% + ünïcode"}"""
        },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Each_type_is_created_read_listed_updated_and_deleted(
        string branch, string entity, string type, string body, string segment, string summary, string value)
    {
        await using var server = await TestServer.StartAsync();
        var path = $"/v2/indicators/{branch}/{segment}";
        var created = await server.PostAsync($"/v2/indicators/{branch}", body);
        var id = created.Data[entity]!["id"]!.GetValue<long>();
        var webLink = created.Data[entity]!["webLink"]!.ToJsonString();
        var isCustom = !new[] { "Address", "EmailAddress", "File", "Host", "URL" }.Contains(type);
        var common = $"""
            "id":{id},"dateAdded":"2024-05-06T12:00:00Z","lastModified":"2024-05-06T12:00:00Z","webLink":{webLink}
            """;
        var owner = """
            "owner":{"id":1,"name":"My Organization","type":"Organization"}
            """ + (isCustom ? $", \"type\":\"{type}\"" : "");
        var assessed = """
            "threatAssessRating":0,"threatAssessConfidence":0,"threatAssessScore":0,"calIndicatorStatus":1
            """;

        created.ShouldBe(HttpStatusCode.Created, Data(entity, $"{{{common},{owner},{value[1..^1]}}}"));
        (await server.GetAsync(path)).ShouldBe(HttpStatusCode.OK, Data(entity, $"{{{common},{owner},{assessed},{value[1..^1]}}}"));
        (await server.GetAsync("/v2/indicators")).ShouldBe(
            HttpStatusCode.OK,
            List(
                "indicator", $"{{{common},\"ownerName\":\"My Organization\",\"type\":\"{type}\",\"summary\":{JsonValue.Create(summary).ToJsonString()},{assessed}}}"));
        (await server.GetAsync($"/v2/indicators/{branch}")).ShouldBe(
            HttpStatusCode.OK,
            List(entity, $"{{{common},\"ownerName\":\"My Organization\",{assessed},{value[1..^1]}}}"));

        var updated = await server.PutAsync(path, """{"rating":4.0,"confidence":50}""");
        updated.Status.Should().Be(HttpStatusCode.OK);
        updated.Data[entity]!["rating"]!.GetValue<decimal>().Should().Be(4);
        updated.Data[entity]!["threatAssessScore"]!.GetValue<int>().Should().BeInRange(0, 1000);

        (await server.GetAsync(path + "?owner=Common%20Community")).ShouldBeNotFound();
        (await server.DeleteAsync(path)).ShouldBeSuccess();
        (await server.GetAsync(path)).ShouldBeNotFound();
        (await server.DeleteAsync(path)).ShouldBeNotFound();
    }

    [Theory]
    [InlineData("asns", """{"AS Number":"12345"}""")]
    [InlineData("asns", """{"AS Number":"AS12345"}""")]
    [InlineData("asns", """{"AS Number":"AS 12345"}""")]
    [InlineData("asns", """{"AS Number":"ASN 12345"}""")]
    [InlineData("cidrBlocks", """{"Block":"abc:def:10::/48"}""")]
    [InlineData("cidrBlocks", """{"Block":"0abc:def:10:0:0:0:0:0/48"}""")]
    [InlineData("cidrBlocks", """{"Block":"abc:0def:10:0:0:0:0:0/48"}""")]
    [InlineData("cidrBlocks", """{"Block":"abc:def:0010:0:0:0:0:0/48"}""")]
    [InlineData("cidrBlocks", """{"Block":"abc:def:10:0000:0:0:0:0/48"}""")]
    [InlineData("hosts", """{"hostName":"österreich.example"}""")]
    [InlineData("urls", """{"text":"example.com/a"}""")]
    [InlineData("urls", """{"text":"http://EXAMPLE.com"}""")]
    [InlineData("urls", """{"text":"http://österreich.example/"}""")]
    [InlineData("registryKeys", """{"Key Name":"HKLM\\Software","Value Name":"a","Value Type":"REG_SZ"}""")]
    [InlineData("registryKeys", """{"Key Name":"HKEY_USERS\\a","Value Name":"","Value Type":"REG_SZ"}""")]
    [InlineData("registryKeys", """{"Key Name":"HKEY_USERS\\a","Value Type":"REG_SZ"}""")]
    [InlineData("registryKeys", """{"Key Name":"HKEY_USERS\\a","Value Name":"a","Value Type":"REG_X"}""")]
    [InlineData("files", "{}")]
    [InlineData("files", """{"md5":"abc"}""")]
    [InlineData("addresses", "{}")]
    [InlineData("addresses", """{"ip":""}""")]
    [InlineData("addresses", """{"ip":"1.2.3.4","rating":6}""")]
    [InlineData("addresses", """{"ip":"1.2.3.4","rating":-1}""")]
    [InlineData("addresses", """{"ip":"1.2.3.4","confidence":101}""")]
    [InlineData("addresses", """{"ip":"1.2.3.4","confidence":1.5}""")]
    [InlineData("addresses", """{"ip":"1.2.3.4"}}""")]
    public async Task A_wrong_body_is_refused(string branch, string body)
    {
        await using var server = await TestServer.StartAsync();
        var answer = await server.PostAsync($"/v2/indicators/{branch}", body);
        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.Json["status"]!.GetValue<string>().Should().Be("Failure");
        answer.Json["message"]!.GetValue<string>().Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("addresses", "{}", "The ip for this address is invalid")]
    [InlineData("registryKeys", """{"Key Name":"HKEY_USERS\\a","Value Name":""}""", "The Value Name for this registryKey is invalid")]
    [InlineData("hosts", """{"hostName":"ö.example"}""", "Please enter a valid Host")]
    [InlineData("hosts", """{"hostName":"a.example","rating":5.1}""", "The rating for this host is invalid")]
    [InlineData("hosts", """{"hostName":"a.example","dnsActive":"maybe"}""", "The dnsActive for this host is invalid")]
    [InlineData("hosts", "nothing", "The request was not properly formed")]
    public async Task A_refusal_says_why(string branch, string body, string message)
    {
        await using var server = await TestServer.StartAsync();
        (await server.PostAsync($"/v2/indicators/{branch}", body)).ShouldBeFailure(HttpStatusCode.BadRequest, message);
    }

    [Theory]
    [InlineData("cidrBlocks", """{"Block":"abc:def:10:0:0:0:0:0/48"}""")]
    [InlineData("hosts", """{"hostName":"xn--sterreich-z7a.icom.museum"}""")]
    [InlineData("urls", """{"text":"http://user:PW@example.com:80/PATH?Q#ü"}""")]
    [InlineData("urls", """{"text":"http://#{webserver-ip}/a"}""")]
    [InlineData("urls", """{"text":"http://example.com\\Path"}""")]
    [InlineData("addresses", """{"ip":"1.2.3.4","rating":"5.0","confidence":"100"}""")]
    [InlineData("files", """{"md5":"905AD8176A569A36421BF54C04BA7F95","sha1":null,"sha256":null,"size":0}""")]
    public async Task An_unusual_but_documented_body_is_accepted(string branch, string body)
    {
        await using var server = await TestServer.StartAsync();
        (await server.PostAsync($"/v2/indicators/{branch}", body)).Status.Should().Be(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_sixth_version_address_is_known_by_its_normal_form_only()
    {
        await using var server = await TestServer.StartAsync();
        var created = await server.PostAsync("/v2/indicators/addresses", """{"ip":"D24C:3256::2701"}""");
        created.Data["address"]!["ip"]!.GetValue<string>().Should().Be("d24c:3256:0:0:0:0:0:2701");
        (await server.GetAsync("/v2/indicators/addresses/d24c%3A3256%3A0%3A0%3A0%3A0%3A0%3A2701")).Status.Should().Be(HttpStatusCode.OK);
        (await server.GetAsync("/v2/indicators/addresses/d24c:3256::2701")).ShouldBeNotFound();
        (await server.GetAsync("/v2/indicators/addresses/D24C:3256:0:0:0:0:0:2701")).ShouldBeNotFound();
    }

    [Fact]
    public async Task A_file_is_found_by_any_hash_in_any_case_and_never_by_all_together()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/indicators/files", $$"""{"md5":"{{Md5}}","sha1":"{{Sha1}}"}""");
        foreach (var hash in new[] { Md5, Sha1, Md5.ToLowerInvariant(), Sha1.ToLowerInvariant() })
        {
            (await server.GetAsync($"/v2/indicators/files/{hash}")).Data["file"]!["md5"]!.GetValue<string>().Should().Be(Md5);
        }

        (await server.GetAsync($"/v2/indicators/files/{Md5}%20%3A%20{Sha1}")).ShouldBeNotFound();
        (await server.DeleteAsync($"/v2/indicators/files/{Sha1}")).ShouldBeSuccess();
        (await server.GetAsync($"/v2/indicators/files/{Md5}")).ShouldBeNotFound();
    }

    [Fact]
    public async Task Rating_and_confidence_are_absent_unless_sent_and_zero_when_sent_as_zero()
    {
        await using var server = await TestServer.StartAsync();
        var without = await server.PostAsync("/v2/indicators/hosts", """{"hostName":"a.example"}""");
        without.Data["host"]!.AsObject().Should().NotContainKeys("rating", "confidence", "threatAssessScore", "calScore");
        var zero = await server.PostAsync("/v2/indicators/hosts", """{"hostName":"b.example","rating":0,"confidence":0}""");
        zero.Data["host"]!["rating"]!.GetValue<decimal>().Should().Be(0);
        zero.Data["host"]!["confidence"]!.GetValue<int>().Should().Be(0);
    }

    [Fact]
    public async Task A_second_create_updates_and_an_owner_has_each_value_once()
    {
        await using var server = await TestServer.StartAsync();
        var first = await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"a.example","rating":1}""");
        var second = await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"a.example","confidence":9}""");
        var elsewhere = await server.CreateAsync("/v2/indicators/hosts?owner=Common%20Community", """{"hostName":"a.example"}""");

        second.Should().Be(first);
        elsewhere.Should().NotBe(first);
        var host = (await server.GetAsync("/v2/indicators/hosts/a.example")).Data["host"]!;
        host["rating"]!.GetValue<decimal>().Should().Be(1);
        host["confidence"]!.GetValue<int>().Should().Be(9);
    }

    [Fact]
    public async Task Flags_of_hosts_are_answered_as_texts()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"a.example"}""");
        var host = (await server.PutAsync("/v2/indicators/hosts/a.example", """{"dnsActive":true,"whoisActive":1}""")).Data["host"]!;
        host["dnsActive"]!.GetValue<string>().Should().Be("true");
        host["whoisActive"]!.GetValue<string>().Should().Be("true");
    }

    [Fact]
    public async Task Only_ratings_confidences_and_creates_move_the_date_of_modification()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"a.example","rating":3}""");
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"b.example"}""");
        server.Clock.Now += TimeSpan.FromHours(1);
        await server.PutAsync("/v2/indicators/hosts/a.example", """{"dnsActive":true,"rating":3.0}""");
        await server.PutAsync("/v2/indicators/hosts/b.example", """{"confidence":0}""");
        await server.PostAsync("/v2/indicators/hosts/a.example/tags/t");

        var changed = await server.GetAsync("/v2/indicators?modifiedSince=2024-05-06T12:30:00Z");
        changed.Each("indicator", "summary").Should().Equal("b.example");
        (await server.GetAsync("/v2/indicators/hosts?modifiedSince=2024-05-06T12:00:00Z")).Each("host", "hostName").Should().HaveCount(2);
        (await server.GetAsync("/v2/indicators?modifiedSince=lately")).Status.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Values_on_the_exclusion_list_are_refused()
    {
        await using var server = await TestServer.StartAsync(
            clock => new SimulatorOptions { TimeProvider = clock, ExclusionList = ["example.org"] });
        var answer = await server.PostAsync("/v2/indicators/hosts", """{"hostName":"Example.ORG"}""");
        answer.Status.Should().Be(HttpStatusCode.Forbidden);
        answer.Json["message"]!.GetValue<string>().Should().Contain("exclusion list");
    }

    private static string Data(string key, string json) => $$"""{"status":"Success","data":{"{{key}}":{{json}}} }""";

    private static string List(string key, string json) => $$"""{"status":"Success","data":{"resultCount":1,"{{key}}":[{{json}}]} }""";

    [Fact]
    public async Task The_owners_of_a_value_are_listed()
    {
        await using var server = await TestServer.StartAsync();
        const string file = "d41d8cd98f00b204e9800998ecf8427e";
        var mine = await server.CreateAsync("/v2/indicators/files", $$"""{"md5":"{{file}}"}""");
        var theirs = await server.CreateAsync("/v2/indicators/files?owner=Example%20Source", $$"""{"md5":"{{file}}"}""");
        (await server.GetAsync($"/v2/indicators/files/{file}/owners")).ShouldBe(
            HttpStatusCode.OK,
            """
            {"status":"Success","data":{"owner":[
              {"id":1,"name":"My Organization","type":"Organization"},{"id":3,"name":"Example Source","type":"Source"}]} }
            """);
        (await server.GetAsync($"/v2/indicators/files/{file}/owners?owner=Example%20Source&includes=additional")).ShouldBe(
            HttpStatusCode.OK,
            $$"""
            {"status":"Success","data":{"owner":[
              {"id":1,"name":"My Organization","type":"Organization","itemId":"{{mine}}"},
              {"id":3,"name":"Example Source","type":"Source","itemId":"{{theirs}}"}]} }
            """);
        (await server.GetAsync("/v2/indicators/hosts/none.example/owners")).ShouldBeNotFound();
    }
}
