namespace ThreatConnect.Testing.Tests.Assertions;

// The texts of the messages.
public sealed class StateAssertionTests
{
    private static readonly SimulatedIndicator s_held = new("Address", "192.0.2.1")
    {
        Rating = 3,
        Confidence = 80,
        Tags = ["x", "y"],
        SecurityLabels = ["TLP:RED"],
        Attributes = [new("Description", "d") { IsDisplayed = true, Source = "s" }, new("Aliases", "a")],
        AssociatedGroups = [new("Campaign", "camp-3")],
        AssociatedIndicators = [new("User Agent", "curl") { AssociationType = "Address to User Agent" }],
    };

    [Fact]
    public async Task Only_what_is_stated_is_compared()
    {
        await using var server = await StartAsync();
        server.Simulator.ShouldHold(new SimulatedIndicator("Address", "192.0.2.1")).Confidence.Should().Be(80);
        server.Simulator.ShouldHold(s_held with { Tags = ["y", "x"] });
        server.Simulator.ShouldHold(new SimulatedIndicator("Address", "192.0.2.1")
        {
            Rating = 3.0m,
            Attributes = [new("Aliases", "a"), new("Description", "d")],
            AssociatedGroups = [new("Campaign", "camp-3")],
            AssociatedIndicators = [new("User Agent", "curl")],
        });
        server.Simulator.ShouldHold(
            new SimulatedGroup("Campaign", "camp-3") { Fields = { ["firstSeen"] = new DateOnly(2019, 4, 2) }, Tags = [] });
        server.Simulator.ShouldHold(new SimulatedGroup("Campaign", "camp-3") { Fields = { ["firstSeen"] = "2019-04-02T00:00:00Z" } });
        server.Simulator.ShouldHold(
            new SimulatedTask("look") { Fields = { ["status"] = "Not Started", ["dueDate"] = null }, Assignees = [] });
        server.Simulator.ShouldHold(new SimulatedVictim("Jane") { Assets = [new("Phone", "1")] });
        server.Simulator.ShouldNotHold(new SimulatedIndicator("Address", "192.0.2.2"));
        server.Simulator.ShouldNotHold(new SimulatedIndicator("Address", "192.0.2.1") { Rating = 2 });
        server.Simulator.ShouldNotHold(new SimulatedIndicator("Address", "192.0.2.1") { Owner = "Example Source" });
    }

    [Fact]
    public async Task Each_difference_is_told()
    {
        await using var server = await StartAsync();
        Message(server, new SimulatedIndicator("Address", "192.0.2.1")
        {
            DateAdded = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero),
            Rating = 2.5m,
            Confidence = 81,
            IsActive = false,
            FalsePositiveCount = 1,
            Tags = ["x", "z"],
            SecurityLabels = [],
            Attributes = [new("Description", "d") { Source = "other", IsDisplayed = false, SecurityLabels = [] }, new("Aliases", "a")],
            AssociatedGroups = [],
            AssociatedIndicators = [new("User Agent", "wget")],
        }).Should().Be(Lines(
            "The server holds Address \"192.0.2.1\", but not as expected:",
            "  dateAdded: expected 2020-01-01T00:00:00Z, was 2024-05-06T12:00:00Z",
            "  rating: expected 2.5, was 3",
            "  confidence: expected 81, was 80",
            "  active: expected false, was true",
            "  falsePositiveCount: expected 1, was 0",
            "  tags: expected \"x\" and \"z\", was \"x\" and \"y\"",
            "  securityLabels: expected nothing, was \"TLP:RED\"",
            "  attributes: expected Description \"d\" (source \"other\", not displayed, labels none) and Aliases \"a\", "
            + "was Description \"d\" (source \"s\", displayed, labels none) and Aliases \"a\" (not displayed, labels none)",
            "  associatedGroups: expected nothing, was Campaign \"camp-3\"",
            "  associatedIndicators: expected User Agent \"wget\", was User Agent \"curl\" (Address to User Agent)"));
    }

    [Fact]
    public async Task Fields_are_compared_by_value()
    {
        await using var server = await StartAsync();
        server.Simulator.Invoking(
            it => it.ShouldHold(new SimulatedGroup("Campaign", "camp-3") { Xid = "x", Fields = { ["firstSeen"] = null } }))
            .Should().Throw<SimulatorAssertionException>().Which.Message.Should().Be(Lines(
                "The server holds Campaign \"camp-3\", but not as expected:",
                $"  xid: expected \"x\", was \"uuid:{server.Simulator.Groups[0].Id}\"",
                "  firstSeen: expected nothing, was 2019-04-02T00:00:00Z"));
        server.Simulator.Invoking(
            it => it.ShouldHold(new SimulatedTask("look") { Fields = { ["status"] = "Completed" }, Assignees = ["avery@example.com"] }))
            .Should().Throw<SimulatorAssertionException>().Which.Message.Should().Be(Lines(
                "The server holds Task \"look\", but not as expected:",
                "  assignees: expected \"avery@example.com\", was nothing",
                "  status: expected \"Completed\", was \"Not Started\""));
        server.Simulator.Invoking(it => it.ShouldHold(
            new SimulatedVictim("Jane") { Assets = [new("SocialNetwork", "jane") { Fields = { ["network"] = "Chirper" } }] }))
            .Should().Throw<SimulatorAssertionException>().Which.Message.Should().Be(Lines(
                "The server holds Victim \"Jane\", but not as expected:",
                "  assets: expected SocialNetwork \"jane\" (network Chirper), was Phone \"1\""));
    }

    [Fact]
    public async Task Files_are_compared_by_their_bytes()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.AddAll(
            new SimulatedGroup("Document", "d") { Fields = { ["fileName"] = "d.txt" }, File = "abc"u8.ToArray() },
            new SimulatedGroup("Report", "r") { Fields = { ["fileName"] = "r.txt" } });
        server.Simulator.ShouldHold(new SimulatedGroup("Document", "d") { File = "abc"u8.ToArray() });
        Difference("Document", "d", "abcd").Should().Be("  file: expected 4 bytes, was 3 bytes");
        Difference("Document", "d", "aBc").Should().Be("  file: expected 42 at byte 1, was 62");
        Difference("Report", "r", "abc").Should().Be("  file: expected 3 bytes, was nothing");

        string Difference(string type, string name, string file) => server.Simulator
            .Invoking(it => it.ShouldHold(new SimulatedGroup(type, name) { File = System.Text.Encoding.ASCII.GetBytes(file) }))
            .Should().Throw<SimulatorAssertionException>().Which.Message.Split(Environment.NewLine)[1];
    }

    [Fact]
    public async Task What_is_not_there_is_told_with_what_is()
    {
        await using var server = await StartAsync();
        Message(server, new SimulatedIndicator("Address", "192.0.2.2") { Owner = "Example Source" }).Should().Be(Lines(
            "The server does not hold Address \"192.0.2.2\" in \"Example Source\". Of the type Address it holds:",
            "  Address \"192.0.2.1\" in \"My Organization\""));
        Message(server, new SimulatedIndicator("Host", "a.example"))
            .Should().Be("The server does not hold Host \"a.example\", nor any other Host.");
        server.Simulator.Invoking(it => it.ShouldNotHold(new SimulatedIndicator("Address", "192.0.2.1") { Rating = 3 }))
            .Should().Throw<SimulatorAssertionException>().WithMessage(
                "The server should not hold Address \"192.0.2.1\" in \"My Organization\", but it does.");
    }

    [Fact]
    public async Task Of_several_groups_of_the_name_the_nearest_is_compared()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.AddAll(
            new SimulatedGroup("Threat", "twin"),
            new SimulatedGroup("Threat", "twin") { Tags = ["a"], SecurityLabels = ["TLP:RED"] },
            new SimulatedGroup("Threat", "twin") { Tags = ["b"] });
        var expected = new SimulatedGroup("Threat", "twin") { Tags = ["b"], SecurityLabels = ["TLP:RED"], Attributes = [] };
        server.Simulator.ShouldHold(expected with { SecurityLabels = [] }).Id.Should().Be(server.Simulator.Groups[2].Id);
        server.Simulator.Invoking(it => it.ShouldHold(expected))
            .Should().Throw<SimulatorAssertionException>().Which.Message.Should().Be(Lines(
            "The server holds Threat \"twin\", but not as expected:",
            "  tags: expected \"b\", was \"a\""));
        server.Simulator.Invoking(it => it.ShouldHold(expected with { Id = server.Simulator.Groups[0].Id }))
            .Should().Throw<SimulatorAssertionException>()
            .Which.Message.Split(Environment.NewLine).Should().HaveCount(3);
    }

    [Fact]
    public async Task Values_are_compared_in_the_servers_form()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.AddAll(
            new SimulatedIndicator("Address", "2001:db8::1"),
            new SimulatedIndicator("Host", "Example.com"),
            new SimulatedIndicator("URL", "http://example.com/")
            {
                AssociatedIndicators = [new("Address", "2001:db8::1") { AssociationType = "URL Host" }],
            },
            new SimulatedIndicator("File", "d41d8cd98f00b204e9800998ecf8427e : da39a3ee5e6b4b0d3255bfef95601890afd80709"));

        server.Simulator.ShouldHold(new SimulatedIndicator("Address", "2001:DB8:0::1"));
        server.Simulator.ShouldHold(new SimulatedIndicator("Address") { Fields = { ["ip"] = "2001:DB8:0::1" } });
        server.Simulator.ShouldHold(new SimulatedIndicator("Host", "EXAMPLE.com"));
        server.Simulator.ShouldHold(
            new SimulatedIndicator("URL", "http://example.com/") { AssociatedIndicators = [new("Address", "2001:db8:0::1")] });
        server.Simulator.ShouldHold(new SimulatedIndicator("File", "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709"));
        server.Simulator.Invoking(it => it.ShouldHold(new SimulatedIndicator("File")
        {
            Fields = { ["md5"] = "d41d8cd98f00b204e9800998ecf8427e", ["sha1"] = "aa39a3ee5e6b4b0d3255bfef95601890afd80709" },
        }))
            .Should().Throw<SimulatorAssertionException>().Which.Message.Should().EndWith(
                "  sha1: expected \"AA39A3EE5E6B4B0D3255BFEF95601890AFD80709\", was \"DA39A3EE5E6B4B0D3255BFEF95601890AFD80709\"");
    }

    [Fact]
    public async Task An_expectation_that_cannot_be_is_refused()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Invoking(it => it.ShouldHold(new SimulatedGroup("Threat", "x") { Fields = { ["colour"] = "red" } }))
            .Should().Throw<ArgumentException>().WithMessage("Threat \"x\": a Threat has no field colour; the type has no fields*");
        server.Simulator.Invoking(it => it.ShouldHold(new SimulatedGroup("Threat", "x") { Owner = "Nobody" }))
            .Should().Throw<ArgumentException>().WithMessage("Threat \"x\": the owner \"Nobody\" does not exist; the owners are *");
        server.Simulator.Invoking(it => it.ShouldNotHold(new SimulatedIndicator("File", "zz")))
            .Should().Throw<ArgumentException>().WithMessage("File \"zz\": Please enter a valid File*");
        server.Simulator.Invoking(it => it.ShouldHold((SimulatedGroup)null!)).Should().Throw<ArgumentNullException>();
    }

    private static async Task<TestServer> StartAsync()
    {
        var server = await TestServer.StartAsync();
        server.Simulator.AddAll(
            new SimulatedGroup("Campaign", "camp-3") { Fields = { ["firstSeen"] = "2019-04-02" } },
            new SimulatedIndicator("User Agent", "curl"),
            s_held,
            new SimulatedTask("look"),
            new SimulatedVictim("Jane") { Assets = [new("Phone", "1")] });
        return server;
    }

    private static string Message(TestServer server, SimulatedIndicator expected) =>
        server.Simulator.Invoking(it => it.ShouldHold(expected)).Should().Throw<SimulatorAssertionException>().Which.Message;

    private static string Lines(params string[] lines) => string.Join(Environment.NewLine, lines);
}
