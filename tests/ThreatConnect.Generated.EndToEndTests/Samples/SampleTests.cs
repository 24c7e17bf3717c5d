using System.Globalization;
using System.Text.Json.Nodes;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Samples;

// The programs that users copy first do what their first line says.
public sealed class SampleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sample-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Each_says_in_its_first_line_how_long_it_is()
    {
        SampleProgram.Names.Should().NotBeEmpty();
        foreach (var name in SampleProgram.Names)
        {
            var lines = new SampleProgram(name).Lines;
            lines[0].Should().StartWith(string.Create(CultureInfo.InvariantCulture, $"// {lines.Count} lines. "), name);
        }
    }

    [Fact]
    public async Task An_import_that_is_repeated_changes_nothing()
    {
        await using var simulator = await TestSimulator.StartAsync();
        await File.WriteAllLinesAsync(
            Path.Combine(_folder, "groups.jsonl"),
            ["""{"type":"Adversary","name":"Example Bear","tags":["Crimeware"]}""", """{"type":"Malware","name":"Example Wiper"}""", """{"type":"Malware","name":"Example Wiper"}"""]);
        await File.WriteAllLinesAsync(
            Path.Combine(_folder, "indicators.jsonl"),
            ["""{"type":"Host","summary":"example.com","tags":["c2"],"groups":[{"type":"Malware","name":"Example Wiper"}]}""", """{"type":"Address","summary":"192.0.2.300"}""", """{"type":"Address","summary":"192.0.2.3"}"""]);

        var first = await new SampleProgram("import.cs").RunAsync(simulator, _folder);
        var state = StateOf(simulator);
        var second = await new SampleProgram("import.cs").RunAsync(simulator, _folder);

        first.Should().HaveCount(2).And.Contain(line => line.StartsWith("3: Failed, ") && line.Contains("192.0.2.300")).And.Contain("4 written, 1 not");
        second.Should().Equal(first);
        StateOf(simulator).Should().Equal(state);
        simulator.ShouldHold(new SimulatedGroup("Adversary", "Example Bear") { Tags = ["Crimeware"] });
        simulator.ShouldHold(new SimulatedIndicator("Host", "example.com") { Tags = ["c2"] });
    }

    [Fact]
    public async Task An_export_goes_on_where_it_was_stopped()
    {
        await using var simulator = await TestSimulator.StartAsync();
        for (var number = 1; number <= 5; number++)
        {
            simulator.Add(new SimulatedIndicator("Host", $"host{number}.example.com") { Tags = ["c2"], Rating = 3 });
        }

        await File.WriteAllTextAsync(Path.Combine(_folder, "position.txt"), "2");

        var output = await new SampleProgram("export.cs").RunAsync(simulator, _folder);

        output.Should().Equal("5 of 5");
        (await File.ReadAllTextAsync(Path.Combine(_folder, "position.txt"))).Should().Be("5");
        (await File.ReadAllLinesAsync(Path.Combine(_folder, "indicators.csv"))).Should().Equal("Host,\"host3.example.com\",3,", "Host,\"host4.example.com\",3,", "Host,\"host5.example.com\",3,");
        (await File.ReadAllLinesAsync(Path.Combine(_folder, "indicators.jsonl"))).Select(line => JsonNode.Parse(line)!)
            .Select(line => $"{line["type"]} {line["summary"]} {line["rating"]} {line["tag"]![0]!["name"]}")
            .Should().Equal("Host host3.example.com 3 c2", "Host host4.example.com 3 c2", "Host host5.example.com 3 c2");
    }

    [Fact]
    public async Task A_lookup_tells_what_each_owner_has()
    {
        await using var simulator = await TestSimulator.StartAsync();
        simulator.Add(new SimulatedIndicator("Host", "evil.example.com") { Tags = ["c2"], Rating = 4 });

        var output = await new SampleProgram("lookup.cs").RunAsync(simulator, "evil[.]example[.]com", "192.0.2.9", "nothing of that kind");

        var lines = output.Select(line => JsonNode.Parse(line)!).ToList();
        lines.Select(line => $"{line["text"]} {line["type"]} {line["value"]} {line["owners"]?.AsArray().Count}").Should().Equal(
            "evil[.]example[.]com Host evil.example.com 1", "192.0.2.9 Address 192.0.2.9 0", "nothing of that kind   ");
        var found = lines[0]["owners"]![0]!;
        found["hostName"]!.ToString().Should().Be("evil.example.com");
        found["owner"]!["name"]!.ToString().Should().Be("My Organization");
        found["rating"]!.GetValue<decimal>().Should().Be(4);
        found["tag"]![0]!["name"]!.ToString().Should().Be("c2");
    }

    // All but the dates, which the second run moves.
    private static IReadOnlyList<string> StateOf(ThreatConnectSimulator simulator) =>
        [.. simulator.Groups.Select(group => $"{group.Id} {group.Type} {group.Name} {string.Join(',', group.Tags)}"), .. simulator.Indicators.Select(indicator => $"{indicator.Id} {indicator.Type} {indicator.Summary} {string.Join(',', indicator.Tags)}")];
}
