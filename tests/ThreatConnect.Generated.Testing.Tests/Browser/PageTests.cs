using System.Net.Http.Headers;
using System.Text;

namespace ThreatConnect.Testing.Tests.Browser;

// The pages and their data, by plain HTTP.
public sealed class PageTests
{
    private static readonly string[] s_files = ["app.js", "dom.js", "faults.js", "icon.svg", "item.js", "items.js", "picture.js", "requests.js", "style.css"];

    [Fact]
    public async Task Without_the_option_there_are_no_pages()
    {
        await using var simulator = await ThreatConnectSimulator.StartAsync();
        using var client = new PageClient(simulator);

        simulator.BrowserAddress.Should().BeNull();
        foreach (var path in new[] { "/", "/_simulator/overview", "/_simulator/document/" })
        {
            (await client.GetAsync(path)).Status.Should().Be(HttpStatusCode.Forbidden);
        }

        simulator.Requests.Should().HaveCount(3).And.OnlyContain(request => request.StatusCode == 403);
    }

    [Fact]
    public async Task The_pages_are_not_in_the_log_and_all_else_is_the_api()
    {
        await using var simulator = await StartAsync();
        using var client = new PageClient(simulator);

        (await client.GetAsync("/")).Text.Should().StartWith("<!doctype html>");
        foreach (var file in s_files)
        {
            (await client.GetAsync($"/_simulator/assets/{file}")).Status.Should().Be(HttpStatusCode.OK, file);
        }

        (await client.GetAsync("/_simulator/assets/threatconnect-v2.yaml")).Text.Should().StartWith("openapi: 3.0");
        (await client.GetAsync("/_simulator/assets/..%2fapp.js")).Status.Should().Be(HttpStatusCode.NotFound);
        (await client.GetAsync("/_simulator/unknown")).Status.Should().Be(HttpStatusCode.NotFound);
        simulator.Requests.Should().BeEmpty();

        (await client.SendAsync("GET", "/", accept: "application/json")).Status.Should().Be(HttpStatusCode.Forbidden);
        (await client.GetAsync("/%5Fsimulator/overview")).Status.Should().Be(HttpStatusCode.Forbidden);
        (await client.GetAsync("/api/v2/owners")).Status.Should().Be(HttpStatusCode.Forbidden);
        simulator.Requests.Select(request => request.RawTarget).Should().Equal("/", "/%5Fsimulator/overview", "/api/v2/owners");
    }

    [Fact]
    public async Task The_page_of_the_document_is_signed_in_and_asks_no_other_host()
    {
        await using var simulator = await StartAsync();
        using var client = new PageClient(simulator);

        var page = await client.GetAsync("/_simulator/document/");

        page.Text.Should().Contain($"TC-Token {simulator.ApiToken}".Replace("+", "\\u002B", StringComparison.Ordinal))
            .And.Contain($"{simulator.BaseAddress}")
            .And.Contain("\"telemetry\":false").And.Contain("\"withDefaultFonts\":false").And.NotContain("proxyUrl").And.NotContain("https://");
        page.Policy.Should().MatchRegex("script-src 'self' 'nonce-[A-Za-z0-9_-]{40,}';").And.Contain("connect-src 'self';");
    }

    [Theory]
    [InlineData("attacker.example", null, "GET", "/")]
    [InlineData("attacker.example", null, "GET", "/_simulator/document/")]
    [InlineData("attacker.example", null, "GET", "/_simulator/overview")]
    [InlineData("127.0.0.1.attacker.example", null, "GET", "/_simulator/items")]
    [InlineData(null, null, "DELETE", "/_simulator/faults")]
    [InlineData(null, "http://attacker.example", "DELETE", "/_simulator/faults")]
    [InlineData(null, "http://127.0.0.1", "PUT", "/_simulator/faults/status")]
    [InlineData(null, "null", "DELETE", "/_simulator/requests")]
    public async Task Another_site_can_neither_read_nor_change(string? host, string? origin, string method, string path)
    {
        await using var simulator = await StartAsync();
        using var client = new PageClient(simulator);
        simulator.Faults.Add(SimulatedFault.Status(500));

        var response = await client.SendAsync(method, path, "{}", host: host, origin: origin);

        response.Status.Should().Be(HttpStatusCode.Forbidden);
        response.Text.Should().Contain(host ?? "Origin").And.NotContain(simulator.ApiToken);
        (await client.SendAsync("GET", "/api/v2/owners", accept: "*/*")).Status.Should().Be(HttpStatusCode.InternalServerError, "the fault is still there");
    }

    [Fact]
    public async Task Items_are_searched_and_paged()
    {
        await using var simulator = await StartAsync();
        using var client = new PageClient(simulator);
        simulator.AddAll(Enumerable.Range(1, 5).Select(number => new SimulatedGroup("Campaign", $"camp-{number}")));
        simulator.Add(new SimulatedIndicator("Host", "example.com")
        {
            Tags = ["<b>Crimeware</b>"],
            Attributes = [new("Description", "Seen in camp-3.")],
            SecurityLabels = ["TLP:GREEN"],
        });
        simulator.Add(new SimulatedGroup("Threat", "elsewhere") { Owner = "Common Community" });

        (await NamesAsync("")).Should().Equal("camp-1", "camp-2", "camp-3", "camp-4", "camp-5", "elsewhere", "example.com");
        (await NamesAsync("search=CAMP-3")).Should().Equal("camp-3", "example.com");
        (await NamesAsync("search=crimeware")).Should().Equal("example.com");
        (await NamesAsync("search=tlp:green")).Should().Equal("example.com");
        (await NamesAsync("class=groups&type=Threat")).Should().Equal("elsewhere");
        (await NamesAsync("owner=2")).Should().Equal("elsewhere");
        (await NamesAsync("start=2&limit=2")).Should().Equal("camp-3", "camp-4");
        (await NamesAsync("start=100")).Should().BeEmpty();
        var found = (await client.GetAsync("/_simulator/items?search=example.com&limit=1")).Json;
        found["total"]!.GetValue<int>().Should().Be(1);
        found["items"]![0]!["tags"]![0]!.ToString().Should().Be("<b>Crimeware</b>");
        found["items"]![0]!["labels"]![0]!["name"]!.ToString().Should().Be("TLP:GREEN");
        (await client.GetAsync("/_simulator/items?start=x")).Status.Should().Be(HttpStatusCode.BadRequest);
        (await client.GetAsync("/_simulator/overview")).Json["classes"]![0]!["types"]!.ToJsonString()
            .Should().Be("""[{"name":"Campaign","count":5},{"name":"Threat","count":1}]""");

        async Task<IEnumerable<string>> NamesAsync(string query) =>
            (await client.GetAsync($"/_simulator/items?{query}")).Json["items"]!.AsArray().Select(item => item!["name"]!.ToString()).Order();
    }

    [Fact]
    public async Task The_picture_has_the_directions_that_associations_have()
    {
        await using var simulator = await StartAsync();
        using var client = new PageClient(simulator);
        var ids = simulator.AddAll(
            new SimulatedIndicator("Address", "192.0.2.1")
            {
                AssociatedIndicators = [new("ASN", "ASN1") { AssociationType = "ASN to Address" }],
                AssociatedGroups = [new("Adversary", "Example Bear")],
            },
            new SimulatedIndicator("ASN", "ASN1") { AssociatedGroups = [new("Adversary", "Example Bear")] },
            new SimulatedGroup("Adversary", "Example Bear") { Assets = [new("Handle", "bear")] });

        var item = (await client.GetAsync($"/_simulator/items/{ids[0]}")).Json;

        item["target"]!.ToString().Should().Be("/api/v2/indicators/addresses/192.0.2.1?owner=My%20Organization");
        item["nodes"]!.AsArray().Select(node => node!["name"]!.ToString()).Should().BeEquivalentTo("192.0.2.1", "ASN1", "Example Bear");
        LinesOf(item).Should().BeEquivalentTo($"{ids[1]}-{ids[0]} ASN to Address True", $"{ids[0]}-{ids[2]}  False", $"{ids[1]}-{ids[2]}  False");
        var group = (await client.GetAsync($"/_simulator/items/{ids[2]}")).Json;
        LinesOf(group).Should().ContainSingle(line => line.StartsWith($"{ids[2]}-", StringComparison.Ordinal) && line.EndsWith(" asset True", StringComparison.Ordinal));
        (await client.GetAsync("/_simulator/items/999999")).Status.Should().Be(HttpStatusCode.NotFound);

        static IEnumerable<string> LinesOf(JsonNode item) => item["lines"]!.AsArray()
            .Select(line => $"{line!["from"]}-{line["to"]} {line["name"]} {line["directed"]!.GetValue<bool>()}");
    }

    [Fact]
    public async Task Faults_are_switched_on_and_off()
    {
        await using var simulator = await StartAsync();
        using var client = new PageClient(simulator);

        (await PutAsync("status", """{"number":500,"method":"GET","path":"/v2/owners","times":2}""")).Status.Should().Be(HttpStatusCode.OK);
        (await ActiveAsync()).Should().Equal("Status 500 for GET /v2/owners, 2");
        (await client.GetAsync("/api/v2/owners")).Status.Should().Be(HttpStatusCode.InternalServerError);
        (await client.GetAsync("/api/v2/whoami")).Status.Should().Be(HttpStatusCode.Forbidden);
        (await ActiveAsync()).Should().Equal("Status 500 for GET /v2/owners, 1");
        (await PutAsync("status", "{}")).Status.Should().Be(HttpStatusCode.OK, "what is on is replaced");
        (await ActiveAsync()).Should().Equal("Status 503 for all requests, ");
        (await client.SendAsync("DELETE", "/_simulator/faults/status", origin: client.Origin)).Status.Should().Be(HttpStatusCode.OK);
        (await ActiveAsync()).Should().BeEmpty();

        (await PutAsync("status", """{"number":200}""")).Text.Should().Contain("Status is 200, but must be 400 to 599.");
        (await PutAsync("status", """{"times":0}""")).Text.Should().Contain("must be at least 1");
        (await PutAsync("status", """{"times":"x"}""")).Text.Should().Contain("must be a whole number");
        (await PutAsync("status", """{"path":"v2"}""")).Text.Should().Contain("is not a path below the base address");
        (await PutAsync("unknown", "{}")).Status.Should().Be(HttpStatusCode.NotFound);
        (await ActiveAsync()).Should().BeEmpty();

        foreach (var offer in (await client.GetAsync("/_simulator/faults")).Json["offers"]!.AsArray())
        {
            (await PutAsync(offer!["key"]!.ToString(), "{}")).Status.Should().Be(HttpStatusCode.OK, "each fault has a default");
        }

        simulator.Faults.Add(SimulatedFault.NotLicensed, match: _ => false);
        (await client.GetAsync("/_simulator/faults")).Json["others"]![0]!.ToJsonString().Should().Contain("Not licensed").And.Contain("some requests");
        (await client.SendAsync("DELETE", "/_simulator/faults", origin: client.Origin)).Status.Should().Be(HttpStatusCode.OK);
        (await ActiveAsync()).Should().BeEmpty();

        Task<PageResponse> PutAsync(string key, string body) =>
            client.SendAsync("PUT", $"/_simulator/faults/{key}", body, origin: client.Origin);

        async Task<IEnumerable<string>> ActiveAsync() => (await client.GetAsync("/_simulator/faults")).Json["offers"]!.AsArray()
            .Select(offer => offer!["active"]).OfType<JsonNode>().Select(rule => $"{rule["name"]} for {rule["requests"]}, {rule["remaining"]}");
    }

    [Fact]
    public async Task Requests_come_as_they_are_handled_and_show_no_credentials()
    {
        var simulator = await StartAsync();
        using var client = new PageClient(simulator);
        using var stream = await client.StreamAsync("/_simulator/requests");
        (await NextAsync(_ => true)).ToJsonString().Should().Be("""{"first":1,"requests":[]}""");

        simulator.Faults.Add(SimulatedFault.Status(503));
        await client.SendAsync("POST", "/api/v2/tags", """{"name":"t"}""", authorization: $"TC-Token {simulator.ApiToken}");

        // A change may come in several events.
        var request = (await NextAsync(found => found["requests"]!.AsArray().Any(each => each!["milliseconds"] is not null)))["requests"]![0]!;
        $"{request["method"]} {request["target"]} {request["status"]} {request["fault"]}".Should().Be("POST /api/v2/tags 503 Status 503");
        var details = await client.GetAsync($"/_simulator/requests/{request["number"]}");
        details.Json["body"]!.ToString().Should().Be("""{"name":"t"}""");
        details.Text.Should().Contain("TC-Token (hidden)").And.NotContain(simulator.ApiToken);
        await client.SendAsync("DELETE", "/_simulator/requests", origin: client.Origin);
        simulator.Requests.Should().BeEmpty();
        (await NextAsync(found => found["first"]!.GetValue<int>() == 2)).ToJsonString().Should().Be("""{"first":2,"requests":[]}""");

        // It does not wait for those who read the stream.
        await simulator.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1));

        async Task<JsonNode> NextAsync(Func<JsonNode, bool> isMeant)
        {
            while (true)
            {
                var line = await stream.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));
                line.Should().Match(text => text == "" || text.StartsWith("data: ", StringComparison.Ordinal));
                if (line is not "" && JsonNode.Parse(line!["data: ".Length..])! is var found && isMeant(found))
                {
                    return found;
                }
            }
        }
    }

    private static Task<ThreatConnectSimulator> StartAsync() =>
        ThreatConnectSimulator.StartAsync(new SimulatorOptions { UseBrowserPages = true });

    private sealed record PageResponse(HttpStatusCode Status, string Text, string Policy)
    {
        public JsonNode Json => JsonNode.Parse(Text)!;
    }

    private sealed class PageClient(ThreatConnectSimulator simulator) : IDisposable
    {
        private readonly HttpClient _client = new();

        public string Origin { get; } = simulator.BaseAddress.GetLeftPart(UriPartial.Authority);

        public Task<PageResponse> GetAsync(string path) => SendAsync("GET", path);

        public async Task<PageResponse> SendAsync(
            string method,
            string path,
            string? body = null,
            string accept = "text/html",
            string? host = null,
            string? origin = null,
            string? authorization = null)
        {
            var address = new Uri(Origin + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
            using var request = new HttpRequestMessage(new HttpMethod(method), address);
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
            request.Headers.Host = host;
            request.Headers.TryAddWithoutValidation("Origin", origin);
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
            request.Content = body is null || method == "GET" ? null : new StringContent(body, Encoding.UTF8, "application/json");
            using var response = await _client.SendAsync(request);
            return new PageResponse(
                response.StatusCode,
                await response.Content.ReadAsStringAsync(),
                response.Headers.TryGetValues("Content-Security-Policy", out var policy) ? string.Join(',', policy) : "");
        }

        public async Task<StreamReader> StreamAsync(string path) => new(await _client.GetStreamAsync(new Uri(Origin + path)));

        public void Dispose() => _client.Dispose();
    }
}
