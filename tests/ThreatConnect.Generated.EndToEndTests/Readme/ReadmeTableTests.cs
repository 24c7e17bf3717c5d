using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Readme;

public sealed partial class ReadmeTableTests
{
    private static readonly ProgramCompiler s_compiler = new([MetadataReference.CreateFromFile(typeof(ThreatConnectClient).Assembly.Location)], []);

    [Fact]
    public async Task Every_row_runs_and_sends_what_the_sdk_sends()
    {
        await using var simulator = await TestSimulator.StartAsync(new SimulatorOptions { Owners = [new("MyOrg", "Organization")] });
        await using var client = new ThreatConnectClient(simulator.BaseAddress, new HmacCredential(simulator.AccessId, simulator.SecretKey));
        var ids = await FillAsync(client);
        simulator.ClearRequests();

        await RunAsync(client, ids);

        simulator.Requests.Should().OnlyContain(request => request.StatusCode == 200 || request.StatusCode == 201);
        simulator.Requests.Select(request => $"{request.Method} {WithIdsOfThePage(request.RawTarget["/api/v2".Length..], ids)}").Should().Equal(ReadmeRequests.All);
        (await client.Groups.Campaigns.ListAsync().ToListAsync()).Should().ContainSingle("4127 was deleted").Which.FirstSeen.Should().Be(new DateTimeOffset(2019, 4, 2, 0, 0, 0, TimeSpan.Zero));
        (await client.Indicators.Addresses.ListAsync().ToListAsync()).Should().ContainSingle("the created one was deleted").Which.Ip.Should().Be("1.1.1.1");
    }

    [Fact]
    public async Task Every_request_of_a_row_is_a_span_that_ends()
    {
        await using var simulator = await TestSimulator.StartAsync(new SimulatorOptions { Owners = [new("MyOrg", "Organization")] });
        await using var client = new ThreatConnectClient(simulator.BaseAddress, new HmacCredential(simulator.AccessId, simulator.SecretKey));
        var ids = await FillAsync(client);
        simulator.ClearRequests();
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == ThreatConnectTelemetry.ActivitySourceName,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);

        await RunAsync(client, ids);

        // Other tests run at the same time, against other ports.
        var own = spans.Where(span => span.GetTagItem("server.port") is int port && port == simulator.BaseAddress.Port).ToList();
        own.Select(span => $"{span.GetTagItem("http.request.method")} {(span.GetTagItem("url.template") as string)?.Split('/')[2]}")
            .Should().Equal(simulator.Requests.Select(request => $"{request.Method} {request.RawTarget.Split('/', '?')[3]}"));
        own.Should().OnlyContain(span => span.Status == ActivityStatusCode.Unset);
    }

    // What the page's examples expect to be there, by the page's ids.
    private static async Task<Dictionary<int, long>> FillAsync(ThreatConnectClient client)
    {
        Adversary first = await client.Groups.Adversaries.CreateAsync(new() { Name = "my_name_filter" });
        Adversary second = await client.Groups.Adversaries.CreateAsync(new() { Name = "Another" });
        Campaign campaign = await client.Groups.Campaigns.CreateAsync(new() { Name = "Old" });
        Victim victim = await client.Victims.CreateAsync(new() { Name = "Example Bakery" });
        await client.Indicators.Addresses.CreateAsync(new() { Ip = "1.1.1.1" });
        await client.Groups.Adversaries[first.Id].Tags.AddAsync("group_tag");
        await client.Indicators.Addresses["1.1.1.1"].Tags.AddAsync("indicator_tag");
        await client.Victims[victim.Id].Tags.AddAsync("victim_tag");
        return new() { [416] = first.Id.Value, [417] = second.Id.Value, [4127] = campaign.Id.Value };
    }

    private static async Task RunAsync(ThreatConnectClient client, IReadOnlyDictionary<int, long> ids)
    {
        var compilation = s_compiler.Compile(ReadmeTable.Program);
        compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary));
        s_compiler.Errors(compilation).Should().BeEmpty("these are the rows of the readme:\n{0}", ReadmeTable.Program);
        using var image = new MemoryStream();
        compilation.Emit(image).Success.Should().BeTrue();
        await (Task)Assembly.Load(image.ToArray()).GetType("Rows")!.GetMethod("RunAsync")!.Invoke(null, [client, ids])!;
    }

    // Writes the page's ids in place of the instance's, and the word new for an object that a row made.
    private static string WithIdsOfThePage(string target, Dictionary<int, long> ids) => Id().Replace(target, match =>
        ids.SingleOrDefault(id => id.Value == long.Parse(match.Value, CultureInfo.InvariantCulture)) is { Key: not 0 and var id } ? $"{id}" : "new");

    [GeneratedRegex(@"(?<=/)\d+(?=[/?]|$)")]
    private static partial Regex Id();
}
