namespace ThreatConnect.ContractTests.Sockets;

// Hard values, on the bytes of the socket: each is one segment of the path, and what is signed is what is sent.
public sealed class RequestLineTests
{
    public static TheoryData<string, string> HardTexts => new()
    {
        { "Nation State/APT #1", "Nation%20State%2FAPT%20%231" },
        { "100%", "100%25" },
        { "%2F", "%252F" },
        { "%41", "%2541" },
        { "a+b", "a%2Bb" },
        { "🐻", "%F0%9F%90%BB" },
        { "\"'", "%22%27" },
        { "a\\b", "a%5Cb" },
        { "!*()", "%21%2A%28%29" },
        { "-._~", "-._~" },
        { "...", "..." },
        { "a..b", "a..b" },
        { " a ", "%20a%20" },
        { ";=&?@:,$", "%3B%3D%26%3F%40%3A%2C%24" },
        { "[]{}|^`<>", "%5B%5D%7B%7D%7C%5E%60%3C%3E" },
        { "a\r\nHost: x", "a%0D%0AHost%3A%20x" },
        { "e\u0301é", "e%CC%81%C3%A9" },
        { "//", "%2F%2F" },
        { "../..", "..%2F.." },
    };

    [Theory]
    [MemberData(nameof(HardTexts))]
    public async Task A_tag_is_one_segment(string name, string segment)
    {
        await using var server = new RawServer();
        await using var client = SocketTest.CreateClient(server);

        await client.InOwner("R&D ü").Groups.Campaigns[416].Tags.AddAsync(name);

        var request = server.Requests.Should().ContainSingle().Which;
        request.Method.Should().Be("POST");
        request.RawTarget.Should().Be($"/api/v2/groups/campaigns/416/tags/{segment}?owner=R%26D%20%C3%BC");
        request.ShouldBeSignedAsSent();
        request.Header("Content-Length").Should().Be("0");
        request.Header("Content-Type").Should().BeNull();
        request.Header("Host").Should().Be(server.BaseAddress.Authority);
    }

    [Theory]
    [MemberData(nameof(HardTexts))]
    public async Task An_owner_is_one_value_of_the_query(string name, string encoded)
    {
        await using var server = new RawServer();
        await using var client = SocketTest.CreateClient(server);

        await client.InOwner(name).Tags["x"].DeleteAsync();

        var request = server.Requests.Should().ContainSingle().Which;
        request.RawTarget.Should().Be($"/api/v2/tags/x?owner={encoded}");
        request.ShouldBeSignedAsSent();
    }

    [Theory]
    [InlineData("http://example.com/a%2Fb?q=1#f", "http%3A%2F%2Fexample.com%2Fa%252Fb%3Fq%3D1%23f")]
    [InlineData("http://example.com/a/../b/./c//d", "http%3A%2F%2Fexample.com%2Fa%2F..%2Fb%2F.%2Fc%2F%2Fd")]
    [InlineData("http://example.com", "http%3A%2F%2Fexample.com")]
    [InlineData("https://user:pw@example.com:8443/?a=b&c=d+e", "https%3A%2F%2Fuser%3Apw%40example.com%3A8443%2F%3Fa%3Db%26c%3Dd%2Be")]
    [InlineData("ftp://example.com/ü", "ftp%3A%2F%2Fexample.com%2F%C3%BC")]
    public async Task A_url_is_one_segment(string value, string segment)
    {
        await using var server = new RawServer();
        await using var client = SocketTest.CreateClient(server);

        await client.Indicators.Urls[value].DeleteAsync();

        var request = server.Requests.Should().ContainSingle().Which;
        request.RawTarget.Should().Be($"/api/v2/indicators/urls/{segment}");
        request.ShouldBeSignedAsSent();
    }

    [Theory]
    [InlineData("HKEY_LOCAL_MACHINE\\Software\\a/b", "..", "REG_SZ", "HKEY_LOCAL_MACHINE%5CSoftware%5Ca%2Fb%20%3A%20..%20%3A%20REG_SZ")]
    [InlineData("HKEY_USERS\\{1-2}", " ", "REG_DWORD", "HKEY_USERS%5C%7B1-2%7D%20%3A%20%20%20%3A%20REG_DWORD")]
    public async Task A_registry_key_is_one_segment(string key, string name, string type, string segment)
    {
        await using var server = new RawServer();
        await using var client = SocketTest.CreateClient(server);

        await client.Indicators.RegistryKeys[key, name, type].DeleteAsync();

        var request = server.Requests.Should().ContainSingle().Which;
        request.RawTarget.Should().Be($"/api/v2/indicators/registryKeys/{segment}");
        request.ShouldBeSignedAsSent();
    }

    [Fact]
    public async Task A_filter_has_its_operators_encoded_and_its_commas_not()
    {
        await using var server = new RawServer(SocketResponse.Json("""{"status":"Success","data":{"resultCount":0,"campaign":[]}}"""));
        await using var client = SocketTest.CreateClient(server);

        await client.Groups.Campaigns.ListAsync(f => f.Name == "a=b^c" | f.Name.StartsWith("x y/z")).ToListAsync();

        var request = server.Requests.Should().ContainSingle().Which;
        Target.Sorted(request.RawTarget).Should().Be(Target.Sorted("/api/v2/groups/campaigns?resultStart=0&resultLimit=10000&filters=name%3Da%3Db%5Ec,name%5Ex%20y%2Fz&orParams=true"));
        request.ShouldBeSignedAsSent();
    }

    [Fact]
    public async Task A_body_is_announced_by_its_length_and_its_type()
    {
        await using var server = new RawServer(SocketResponse.Json("""{"status":"Success","data":{"tag":{"name":"x"}}}"""));
        await using var client = SocketTest.CreateClient(server);

        await client.Tags.CreateAsync(new() { Name = "ü🐻" });

        var request = server.Requests.Should().ContainSingle().Which;
        (request.Method, request.RawTarget).Should().Be(("POST", "/api/v2/tags"));
        request.Header("Content-Type").Should().Be("application/json; charset=utf-8");
        request.Header("Accept").Should().Be("application/json");
        System.Text.Json.Nodes.JsonNode.Parse(request.Body)!["name"]!.GetValue<string>().Should().Be("ü🐻");
        request.ShouldBeSignedAsSent();
    }

    [Fact]
    public async Task Nothing_else_is_sent()
    {
        await using var server = new RawServer();
        await using var client = SocketTest.CreateClient(server);

        await client.Tags["x"].DeleteAsync();

        server.Requests.Should().ContainSingle().Which.Headers.Keys.Should().BeEquivalentTo("Host", "Accept", "Accept-Encoding", "User-Agent", "Timestamp", "Authorization", "Content-Length");
    }

    [Fact]
    public async Task Without_an_owner_a_list_names_none()
    {
        await using var server = new RawServer(SocketResponse.Json("""{"status":"Success","data":{"resultCount":0,"group":[]}}"""));
        await using var client = SocketTest.CreateClient(server);

        await client.Groups.ListAsync().ToListAsync();

        Target.Sorted(server.Requests.Should().ContainSingle().Which.RawTarget).Should().Be("/api/v2/groups?resultLimit=10000&resultStart=0");
    }

    [Fact]
    public async Task A_very_long_url_is_sent_whole()
    {
        await using var server = new RawServer();
        await using var client = SocketTest.CreateClient(server);
        var path = new string('/', 10_000);

        await client.Indicators.Urls["http://example.com" + path].DeleteAsync();

        var request = server.Requests.Should().ContainSingle().Which;
        request.RawTarget.Should().Be("/api/v2/indicators/urls/http%3A%2F%2Fexample.com" + path.Replace("/", "%2F", StringComparison.Ordinal));
        request.ShouldBeSignedAsSent();
    }

    [Fact]
    public async Task The_key_of_the_signature_is_the_utf8_of_the_secret()
    {
        await using var server = new RawServer();
        await using var client = new ThreatConnectClient(server.BaseAddress, new HmacCredential("id", "schlüssel 🐻="));

        await client.Tags["x"].DeleteAsync();

        var request = server.Requests.Should().ContainSingle().Which;
        request.Header("Authorization").Should().Be($"TC id:{Signer.Sign("schlüssel 🐻=", "/api/v2/tags/x", "DELETE", request.Header("Timestamp")!)}");
    }

    [Theory]
    [InlineData("/api", "/api/v2/owners/1")]
    [InlineData("/api/", "/api/v2/owners/1")]
    [InlineData("/a%20b/c", "/a%20b/c/v2/owners/1")]
    public async Task The_base_path_is_sent_and_signed(string basePath, string target)
    {
        await using var server = new RawServer(SocketResponse.Json("""{"status":"Success","data":{"owner":{"id":1,"name":"o"}}}"""));
        await using var client = new ThreatConnectClient(new Uri(server.BaseAddress, basePath), new HmacCredential(Platform.AccessId, Platform.SecretKey));

        await client.Owners[1].GetAsync();

        var request = server.Requests.Should().ContainSingle().Which;
        request.RawTarget.Should().Be(target);
        request.Header("Authorization").Should().Be($"TC {Platform.AccessId}:{Signer.Sign(Platform.SecretKey, target, "GET", request.Header("Timestamp")!)}");
    }
}
