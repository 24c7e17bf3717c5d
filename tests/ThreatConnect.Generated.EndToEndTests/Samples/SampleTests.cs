using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using ThreatConnect.EndToEndTests.Readme;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Samples;

// The programs that users copy first do what their first line says.
public sealed class SampleTests : IDisposable
{
    // What the attributes of the shared data are, beside the types that every instance has.
    private static readonly SimulatedAttributeType[] s_attributeTypes =
    [
        .. new[] { "Affected Product", "Author", "External Link", "File Name", "Origin Country", "Port", "Targeted Country", "Targeted Industry Sector" }
            .Select(name => new SimulatedAttributeType(name, "An attribute of the shared data.")),
    ];

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
            [
                """{"type":"Adversary","name":"Example Bear","tags":["Crimeware"],"associatedGroups":[{"type":"Report","name":"Example"},{"type":"Tool","name":"not here"}]}""",
                """{"type":"Malware","name":"Example Wiper","firstSeen":"2020-01-02T00:00:00Z","attributes":[{"type":"Description","value":"Wipes."}]}""",
                """{"type":"Malware","name":"Example Wiper"}""",
                """{"type":"Report","name":"Example","fileName":"example.pdf","securityLabels":["TLP:GREEN"]}""",
                $$"""{"type":"Report","name":"Long","fileName":"{{new string('x', 101)}}"}""",
            ]);
        await File.WriteAllLinesAsync(
            Path.Combine(_folder, "indicators.jsonl"),
            [
                """{"type":"Host","summary":"example.com","tags":["c2"],"groups":[{"type":"Malware","name":"Example Wiper"}]}""",
                """{"type":"Address","summary":"192.0.2.300"}""",
                """{"type":"Address","summary":"192.0.2.3"}""",
            ]);

        var first = await new SampleProgram("import.cs").RunAsync(simulator, _folder);
        var state = StateOf(simulator);
        var second = await new SampleProgram("import.cs").RunAsync(simulator, _folder);

        first.Should().HaveCount(3).And.Contain("5 written, 2 not")
            .And.Contain(line => line.StartsWith("Address \"192.0.2.300\": Failed, ")).And.Contain(line => line.StartsWith("(Report, Long): ReportCreate.FileName may have 100 characters"));
        second.Should().Equal(first);
        StateOf(simulator).Should().Equal(state);
        simulator.ShouldHold(new SimulatedGroup("Adversary", "Example Bear") { Tags = ["Crimeware"], AssociatedGroups = [new("Report", "Example")] });
        simulator.ShouldHold(new SimulatedGroup("Malware", "Example Wiper") { Attributes = [new("Description", "Wipes.")] });
        simulator.ShouldHold(new SimulatedGroup("Report", "Example") { SecurityLabels = ["TLP:GREEN"] });
        simulator.ShouldHold(new SimulatedIndicator("Host", "example.com") { Tags = ["c2"], AssociatedGroups = [new("Malware", "Example Wiper")] });
    }

    // Counted by a script over the files: 477 registry keys without the type of their value, 233 signatures without their text, 206 indicators of those, 4 reports
    // with a file name that is too long, 2 tags and an attribute that are too long. The quickstart's tests hold that what a batch writes comes back equal.
    [SharedDataFact("groups.jsonl", "indicators.jsonl")]
    public async Task An_import_of_the_shared_data_that_is_repeated_changes_nothing()
    {
        await using var simulator = await TestSimulator.StartAsync(new SimulatorOptions { AttributeTypes = s_attributeTypes });
        simulator.AddSecurityLabel("TLP:WHITE");

        var first = await new SampleProgram("import.cs").RunAsync(simulator, Repository.SharedData);
        var state = StateOf(simulator);
        var second = await new SampleProgram("import.cs").RunAsync(simulator, Repository.SharedData);

        first.Should().HaveCount(923 + 1).And.EndWith("24864 written, 923 not");
        second.Should().Equal(first);
        state.Should().HaveCount(5_283 - 240 + 20_504 - 477 - 206 - 54, "files that share a hash are one");
        StateOf(simulator).SequenceEqual(state).Should().BeTrue();
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

        output.Should().Contain(line => line.Contains("Indicators") && line.Contains("100%"));
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
        simulator.Add(new SimulatedIndicator("Host", "evil.example.com") { Owner = "Common Community" });
        simulator.Add(new SimulatedIndicator("URL", "http://example.com/a,b") { Owner = "Example Source" });

        var output = await new SampleProgram("lookup.cs").RunAsync(
            simulator, "evil[.]example[.]com", "192.0.2.9", "nothing of that kind", "hxxp://example[.]com/a,b");

        var lines = output.Select(line => JsonNode.Parse(line)!).ToList();
        lines.Select(line => $"{line["text"]} {line["type"]} {line["value"]} {line["indicators"]?.AsArray().Count}").Should().Equal(
            "evil[.]example[.]com Host evil.example.com 2",
            "192.0.2.9 Address 192.0.2.9 0",
            "nothing of that kind   ",
            "hxxp://example[.]com/a,b URL http://example.com/a,b 1");
        var found = lines[0]["indicators"]![0]!;
        found["hostName"]!.ToString().Should().Be("evil.example.com");
        found["owner"]!["name"]!.ToString().Should().Be("My Organization");
        found["rating"]!.GetValue<decimal>().Should().Be(4);
        found["tag"]![0]!["name"]!.ToString().Should().Be("c2");
        lines[3]["indicators"]![0]!["owner"]!["name"]!.ToString().Should().Be("Example Source");
    }

    [Fact]
    public async Task Types_of_an_instance_are_those_of_the_files_beside_the_program()
    {
        await using var instance = await ReadmeInstance.StartAsync();
        await SaveTypesAsync(instance);

        var sample = new SampleProgram("customtypes/customtypes.cs") { Owner = "MyOrg" };
        var right = await sample.RunAsync(instance.Simulator, "A-17", "Staff", "High", "door.example.com");
        var wrong = await sample.RunAsync(instance.Simulator, "A-18", "Guest", "Severe", "door.example.com");

        right.Should().Equal("A-17 opens all doors, severity: High");
        wrong.Should().HaveCount(3).And.Contain("A-18 opens some doors, severity: unknown").And.Contain(line => line.Contains("\"Severe\"") && line.Contains("High"));
        instance.Simulator.ShouldHold(new SimulatedIndicator("Host", "door.example.com") { AssociatedIndicators = [new("Badge", "A-17 : Staff"), new("Badge", "A-18 : Guest")] });
    }

    [Fact]
    public async Task Tests_that_users_copy_run_and_pass()
    {
        var assembly = await new SampleProgram("tests.cs").CompileAsync(OutputKind.DynamicallyLinkedLibrary);

        (await TestClassRunner.RunAsync(assembly)).Should().Be(6);
    }

    // The files of the sample, which UPDATE_GOLDEN=1 writes anew, are those that the instance of the examples saves.
    private async Task SaveTypesAsync(ReadmeInstance instance)
    {
        var folder = Repository.PathOf("samples", "customtypes");
        // The files have the usual forms.
        instance.Simulator.ResponseForms = ResponseForms.Usual;
        await instance.Client.Types.SaveAsync(GoldenFile.IsUpdated ? folder : _folder);
        instance.Simulator.ResponseForms = TestSimulator.Forms;
        foreach (var file in Directory.GetFiles(_folder, "*.threatconnect.json"))
        {
            (await File.ReadAllTextAsync(Path.Combine(folder, Path.GetFileName(file)))).Should().Be(await File.ReadAllTextAsync(file));
        }
    }

    // All but when it was modified last, which the second run moves.
    private static IReadOnlyList<string> StateOf(ThreatConnectSimulator simulator) =>
        [.. simulator.Groups.Select(group => StateOf(group, group.Name)), .. simulator.Indicators.Select(indicator => StateOf(indicator, indicator.Summary))];

    private static string StateOf(SimulatedItem item, string name) =>
        string.Join('|', [$"{item.Id} {item.Type} {name} {item.DateAdded:O}", .. item.Tags, .. item.SecurityLabels, .. PartsOf(item).Order(StringComparer.Ordinal)]);

    private static IEnumerable<string> PartsOf(SimulatedItem item) =>
        [.. item.Attributes.Select(attribute => $"{attribute.Type}: {attribute.Value}"), .. item.AssociatedGroups.Select(group => $"{group.Id}")];
}
