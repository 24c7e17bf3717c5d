using System.Text.Json;
using System.Text.Json.Nodes;
using ThreatConnect.Quickstart.Conformance;
using ThreatConnect.Testing;

namespace ThreatConnect.Quickstart.Tests.Conformance;

// The report can be shown to anyone: it has no value, name, id, host or credential of the instance.
public sealed class SecrecyTests
{
    private const string Marker = "zebra";

    private static readonly string[] s_numbers = ["version", "requests", "left", "asExpected", "deviating", "notReachable", "count"];

    private static readonly Uri s_address = new($"https://{Marker}.example/api");

    [Fact]
    public async Task Nothing_of_the_instance_is_in_it()
    {
        await using var simulator = await ThreatConnectSimulator.StartAsync(new SimulatorOptions
        {
            AccessId = $"{Marker}-access",
            ApiToken = $"APIV2:1:{Marker}",
            Owners = [new($"{Marker} Organization", "Organization"), new($"{Marker} Community", "Community")],
            IndicatorTypes = [new SimulatedIndicatorType($"{Marker} Type", $"{Marker}s", Marker, new SimulatedIndicatorValue($"{Marker}Label"))],
        });
        await PopulateAsync(simulator);
        simulator.ResponseForms = ResponseForms.All;

        var report = await ReportAsync(simulator, writeOwner: null, PlantAsWell);

        var json = report.ToJson();
        json.Should().Contain("addedLater", "an unknown member that looks like one of the platform is what the report is for").And.Contain("…");
        json.Should().NotContainEquivalentOf(Marker).And.NotContain($"{simulator.BaseAddress.Port}").And.NotContain("My Organization");
        NumbersOf(JsonNode.Parse(json)!).Should().OnlyContain(name => s_numbers.Contains(name), "all numbers are counts");
    }

    [Fact]
    public async Task All_its_words_are_of_this_program_or_of_the_document()
    {
        await using var simulator = await ThreatConnectSimulator.StartAsync();
        await PopulateAsync(simulator);
        simulator.ResponseForms = ResponseForms.All & ~ResponseForms.OtherMembers;

        var report = await ReportAsync(simulator, writeOwner: null, body => body);

        HashSet<string> known =
        [
            .. DocumentValidator.Instance.MemberNames, .. DocumentedOperation.All.Select(operation => operation.Id),
            .. DocumentedFilter.All.Select(filter => filter.Path), "…", "status", "data", "resultCount", "apiCalls",
        ];
        report.HasDeviations.Should().BeTrue();
        report.Checks.SelectMany(result => result.Deviations).SelectMany(deviation => deviation.Where.Split(' ', '.', '/'))
            .Concat([]).Where(word => word.Length > 0).Except(known).Except(known.SelectMany(word => word.Split('/'))).Should().BeEmpty();
    }

    // Names and values that come in error messages, in members that nobody knows, and as keys of maps.
    private static JsonObject PlantAsWell(JsonObject body)
    {
        if (body["message"] is not null)
        {
            body["message"] = $"{Marker}: {body["message"]}";
        }

        foreach (var (_, member) in body["data"] as JsonObject ?? [])
        {
            if ((member as JsonArray)?.FirstOrDefault() is JsonObject item)
            {
                item["addedLater"] = Marker;
                item[Marker] = 1;
                item[$"A {Marker}"] = new JsonObject { [$"{Marker}Key"] = Marker };
            }
        }

        body[$"{Marker}2"] = Marker;
        return body;
    }

    private static async Task PopulateAsync(ThreatConnectSimulator simulator)
    {
        await using var tc = new ThreatConnectClient(simulator.BaseAddress, new ApiTokenCredential(simulator.ApiToken));
        var adversary = (await tc.Groups.Adversaries.CreateAsync(new() { Name = Marker })).Value;
        await tc.Groups.Adversaries[adversary.Id].Tags.AddAsync($"{Marker} / tag");
        await tc.Groups.Adversaries[adversary.Id].Attributes.AddAsync("Description", $"{Marker} text");
        await tc.Indicators.Hosts.CreateAsync(new() { HostName = $"{Marker}.example" });
        await tc.Indicators.Urls.CreateAsync(new() { Text = $"http://{Marker}.example/a%2Fb?c#d" });
        await tc.Victims.CreateAsync(new() { Name = $"{Marker} victim" });
        await tc.Tasks.CreateAsync(new() { Name = $"{Marker} task" });
        using var http = new HttpClient { DefaultRequestHeaders = { { "Authorization", $"TC-Token {simulator.ApiToken}" } } };
        await http.PostAsync(
            new Uri($"{simulator.BaseAddress}/v2/indicators/{Marker}s"), new StringContent($$"""{"{{Marker}}Label":"{{Marker}} value"}"""));
    }

    private static Task<Quickstart.Conformance.Reporting.ConformanceReport> ReportAsync(
        ThreatConnectSimulator simulator, string? writeOwner, Func<JsonObject, JsonNode?> body)
    {
        var deviation = Deviation.Create(
            request: request => request.RequestUri = new UriBuilder(request.RequestUri!)
            {
                Scheme = simulator.BaseAddress.Scheme,
                Host = simulator.BaseAddress.Host,
                Port = simulator.BaseAddress.Port,
            }.Uri,
            body: body);
        return ConformanceCommand.RunAsync(
            PopulatedSimulator.SettingsOf(s_address, simulator.ApiToken), writeOwner, deviation, CancellationToken.None);
    }

    // The names of the members that are numbers.
    private static IEnumerable<string> NumbersOf(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Value?.GetValueKind() == JsonValueKind.Number ? [member.Key] : NumbersOf(member.Value!)),
        JsonArray items => items.SelectMany(item => NumbersOf(item!)),
        _ => [],
    };
}
