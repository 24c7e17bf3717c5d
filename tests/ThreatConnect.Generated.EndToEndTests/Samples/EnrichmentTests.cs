using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Samples;

// The web API of the samples, over two instances.
public sealed class EnrichmentTests : IAsyncLifetime
{
    private ThreatConnectSimulator _emea = null!;
    private ThreatConnectSimulator _apac = null!;

    public async Task InitializeAsync()
    {
        _emea = await TestSimulator.StartAsync();
        _apac = await TestSimulator.StartAsync();
        _emea.Add(new SimulatedIndicator("Host", "evil.example.com") { Tags = ["c2"], Rating = 4 });
        _emea.Add(new SimulatedIndicator("Address", "192.0.2.1"));
        _apac.Add(new SimulatedIndicator("Host", "evil.example.com") { Owner = "Common Community", Rating = 1 });
    }

    public async Task DisposeAsync()
    {
        await _emea.DisposeAsync();
        await _apac.DisposeAsync();
    }

    [Fact]
    public async Task It_tells_what_each_instance_knows_and_goes_on_where_one_fails()
    {
        await using var sample = await StartAsync();
        _emea.Faults.Add(SimulatedFault.Status(503, retryAfter: TimeSpan.Zero), "GET", "/v2/indicators/hosts/evil.example.com");

        var both = await LookUpAsync(sample, "Seen at evil[.]example[.]com, evil.example.com and 192.0.2.9.");
        _apac.Faults.Add(SimulatedFault.Status(403), "GET", "/v2/indicators/addresses/*");
        var one = await LookUpAsync(sample, "192.0.2.1");

        both.Select(answer => $"{answer!["type"]} {answer["value"]}: {answer["emea"]!.AsArray().Count} {answer["apac"]!.AsArray().Count}")
            .Should().Equal("Host evil.example.com: 1 1", "Address 192.0.2.9: 0 0");
        both[0]!["emea"]![0]!["tag"]![0]!["name"]!.ToString().Should().Be("c2");
        both[0]!["apac"]![0]!["owner"]!["name"]!.ToString().Should().Be("Common Community");
        one.Select(answer => $"{answer!["value"]}: {answer["emea"]!.AsArray().Count} {answer["apac"]}").Should().Equal("192.0.2.1: 1 unavailable");
        _emea.Requests.Count(request => request.StatusCode == 503).Should().Be(1, "the handler repeats what only reads");
    }

    [Fact]
    public async Task It_is_healthy_while_both_instances_are()
    {
        await using var sample = await StartAsync();

        var before = await sample.Client.GetAsync("health");
        _apac.Faults.Add(SimulatedFault.Status(401), "GET", "/v2/owners/mine");
        var after = await sample.Client.GetAsync("health");

        before.StatusCode.Should().Be(HttpStatusCode.OK);
        after.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task Spans_and_metrics_of_both_instances_are_exported()
    {
        await using var collector = new Collector();
        await collector.StartAsync();
        await using (var sample = await StartAsync($"--OTEL_EXPORTER_OTLP_ENDPOINT={collector.Address}", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"))
        {
            await LookUpAsync(sample, "192.0.2.1");
            await sample.StopAsync();
        }

        foreach (var simulator in new[] { _emea, _apac })
        {
            collector.Has("/v1/traces", "server.port", simulator.BaseAddress.Port).Should().BeTrue();
            collector.Has("/v1/metrics", "server.port", simulator.BaseAddress.Port).Should().BeTrue();
        }
    }

    private Task<RunningSample> StartAsync(params string[] arguments) => RunningSample.StartAsync("enrichment.cs",
    [
        "--urls=http://127.0.0.1:0",
        $"--ThreatConnect:emea:BaseAddress={_emea.BaseAddress}",
        $"--ThreatConnect:emea:ApiToken={_emea.ApiToken}",
        $"--ThreatConnect:apac:BaseAddress={_apac.BaseAddress}",
        $"--ThreatConnect:apac:ApiToken={_apac.ApiToken}",
        .. arguments,
    ]);

    private static async Task<JsonArray> LookUpAsync(RunningSample sample, string text)
    {
        using var content = new StringContent(text);
        using var response = await sample.Client.PostAsync("lookup", content);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsArray();
    }

    // Takes what OpenTelemetry exports.
    private sealed class Collector : IAsyncDisposable
    {
        private readonly WebApplication _app = WebApplication.CreateSlimBuilder().Build();
        private readonly List<(string Path, byte[] Body)> _received = [];

        public string Address => _app.Urls.Single();

        public async Task StartAsync()
        {
            _app.Urls.Add("http://127.0.0.1:0");
            _app.MapPost("/v1/{signal}", async (HttpRequest request) =>
            {
                using var body = new MemoryStream();
                await request.Body.CopyToAsync(body);
                lock (_received)
                {
                    _received.Add((request.Path, body.ToArray()));
                }
            });
            await _app.StartAsync();
        }

        // Whether an attribute is a number: its key, then field 2 with a message whose field 3 is that number.
        public bool Has(string path, string key, int number)
        {
            byte[] value = [0x18, .. Varint(number)];
            byte[] attribute = [.. Encoding.UTF8.GetBytes(key), 0x12, (byte)value.Length, .. value];
            lock (_received)
            {
                return _received.Any(received => received.Path == path && received.Body.AsSpan().IndexOf(attribute) >= 0);
            }
        }

        public ValueTask DisposeAsync() => _app.DisposeAsync();

        private static IEnumerable<byte> Varint(int number)
        {
            for (; number > 0x7F; number >>= 7)
            {
                yield return (byte)(number | 0x80);
            }

            yield return (byte)number;
        }
    }
}
