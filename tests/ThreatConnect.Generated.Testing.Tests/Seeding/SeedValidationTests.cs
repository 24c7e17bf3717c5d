namespace ThreatConnect.Testing.Tests.Seeding;

// A value that the platform would reject is rejected with the value and the rule, and nothing is added.
public sealed class SeedValidationTests
{
    private const string GroupTypes =
        "\"Adversary\", \"Attack Pattern\", \"Campaign\", \"Course of Action\", \"Document\", \"Email\", \"Event\", \"Incident\", "
        + "\"Intrusion Set\", \"Malware\", \"Report\", \"Signature\", \"Tactic\", \"Threat\", \"Tool\", \"Vulnerability\"";

    public static TheoryData<SimulatedItem, string> Refused => new()
    {
        { new SimulatedGroup("Adversry", "x"), $"Adversry \"x\": the group type \"Adversry\" does not exist; the types are {GroupTypes}" },
        {
            new SimulatedGroup("Threat", "x") { Owner = "Nobody" },
            "Threat \"x\": the owner \"Nobody\" does not exist; the owners are \"My Organization\", \"Common Community\", \"Example Source\""
        },
        { new SimulatedGroup("Threat", " "), "Threat \" \": name \" \": The name for this threat is invalid" },
        { new SimulatedGroup("Threat", "x") { Fields = { ["firstSeen"] = "2019-04-02" } },
            "Threat \"x\": a Threat has no field firstSeen; the type has no fields" },
        {
            new SimulatedGroup("Campaign", "x") { Fields = { ["first_seen"] = "2019-04-02" } },
            "Campaign \"x\": a Campaign has no field first_seen; its fields are firstSeen"
        },
        {
            new SimulatedGroup("Incident", "x") { Fields = { ["date"] = "2019-04-02" } },
            "Incident \"x\": an Incident has no field date; its fields are eventDate, status"
        },
        {
            new SimulatedGroup("Campaign", "x") { Fields = { ["firstSeen"] = "yesterday" } },
            "Campaign \"x\": firstSeen \"yesterday\": Please enter the firstSeen in number of milliseconds since January 1, 1970, 00:00:00 GMT"
        },
        {
            new SimulatedGroup("Campaign", "x") { Fields = { ["firstSeen"] = TimeSpan.Zero } },
            "Campaign \"x\": firstSeen is a TimeSpan: a field is a string, a number, a Boolean value or a date"
        },
        {
            new SimulatedGroup("Event", "x") { Fields = { ["status"] = "Odd" } },
            "Event \"x\": status \"Odd\": The status for this event is invalid, please enter one of the following values: "
            + "Needs Review, False Positive, No Further Action, Escalated, Completed, In Progress, New, Reopened, None"
        },
        { new SimulatedGroup("Report", "x"), "Report \"x\": fileName is missing: The fileName for this report is invalid" },
        { new SimulatedGroup("Threat", "x") { Xid = "" }, "Threat \"x\": the xid is empty" },
        { new SimulatedGroup("Threat", "x") { Xid = "known" }, "Threat \"x\": a group with the xid \"known\" exists already" },
        {
            new SimulatedGroup("Threat", "x") { Assets = [new("Handle", "h")] },
            "Threat \"x\": the asset Handle \"h\": a Threat has no assets"
        },
        {
            new SimulatedGroup("Adversary", "x") { Assets = [new("Phone", "1")] },
            "Adversary \"x\": the asset Phone \"1\": the type does not exist; the types are Handle, PhoneNumber, URL"
        },
        {
            new SimulatedGroup("Event", "x") { File = "abc"u8.ToArray() },
            "Event \"x\": an Event cannot have a file: only documents and reports can"
        },
        {
            new SimulatedGroup("Document", "x")
            {
                Fields = { ["fileName"] = "x", ["malware"] = true, ["password"] = "p" }, File = "abc"u8.ToArray(),
            },
            "Document \"x\": malware must be in a zip file with a password"
        },
        {
            new SimulatedGroup("Threat", "x") { Attributes = [new("Nickname", "y")] },
            "Threat \"x\": the attribute Nickname \"y\": The requested attribute type was not found"
        },
        {
            new SimulatedGroup("Threat", "x") { Attributes = [new("Phase of Intrusion", "y")] },
            "Threat \"x\": the attribute Phase of Intrusion \"y\": Please select a phase of intrusion."
        },
        {
            new SimulatedGroup("Threat", "x") { Tags = [new string('t', 129)] },
            $"Threat \"x\": the tag \"{new string('t', 129)}\": The name for this tag is invalid, please enter a name between 1-128 characters in length"
        },
        {
            new SimulatedGroup("Threat", "x") { SecurityLabels = ["TLP:WHITE"] },
            "Threat \"x\": the security label \"TLP:WHITE\" does not exist in \"My Organization\""
        },
        {
            new SimulatedGroup("Threat", "x") { AssociatedGroups = [new("Threat", "x")] },
            "Threat \"x\": the association with Threat \"x\": Invalid association"
        },
        {
            new SimulatedGroup("Threat", "x") { AssociatedGroups = [new("Threat", "y")] },
            "Threat \"x\": the association with Threat \"y\": it does not exist in \"My Organization\""
        },
        {
            new SimulatedGroup("Threat", "x") { AssociatedGroups = [new("Threat", "known") { Id = 5 }] },
            "Threat \"x\": the association with Threat \"known\": it does not exist in \"My Organization\""
        },
        {
            new SimulatedGroup("Threat", "x") { Owner = "Example Source", AssociatedGroups = [new("Threat", "known")] },
            "Threat \"x\": the association with Threat \"known\": it does not exist in \"Example Source\""
        },
        {
            new SimulatedGroup("Threat", "x") { AssociatedGroups = [new("Threat", "known") { AssociationType = "URL Host" }] },
            "Threat \"x\": the association with Threat \"known\" (URL Host): only associations between indicators have a type"
        },
        {
            new SimulatedIndicator("Addres", "192.0.2.1"),
            "Addres \"192.0.2.1\": the indicator type \"Addres\" does not exist; the types are \"Address\", \"EmailAddress\", \"File\", \"Host\", \"URL\", \"ASN\", "
            + "\"CIDR\", \"Mutex\", \"Registry Key\", \"User Agent\", \"Hashtag\", \"Email Subject\""
        },
        { new SimulatedIndicator("File", "zz"), "File \"zz\": Please enter a valid File" },
        { new SimulatedIndicator("Host", ""), "Host \"\": Please enter a valid Host" },
        {
            new SimulatedIndicator("Registry Key") { Fields = { ["Key Name"] = "HKEY_USERS" } },
            "Registry Key \"HKEY_USERS\": Value Name is missing: The Value Name for this registryKey is invalid"
        },
        {
            new SimulatedIndicator("Address", "192.0.2.1") { Rating = 6 },
            "Address \"192.0.2.1\": rating 6: The rating for this address is invalid"
        },
        {
            new SimulatedIndicator("Address", "192.0.2.1") { Confidence = -1 },
            "Address \"192.0.2.1\": confidence -1: The confidence for this address is invalid"
        },
        {
            new SimulatedIndicator("Address", "192.0.2.1") { ObservationCount = -1 },
            "Address \"192.0.2.1\": observationCount -1: the value must not be negative"
        },
        {
            new SimulatedIndicator("File", "d41d8cd98f00b204e9800998ecf8427e") { Fields = { ["size"] = "big" } },
            "File \"d41d8cd98f00b204e9800998ecf8427e\": size \"big\": The size for this file is invalid"
        },
        {
            new SimulatedIndicator("Host", "EXCLUDED.example"),
            "Host \"EXCLUDED.example\": This indicator is contained on a system-wide exclusion list"
        },
        {
            new SimulatedIndicator("Host", "a.example")
            {
                AssociatedIndicators = [new("Host", "b.example") { AssociationType = "URL Host" }],
            },
            "Host \"a.example\": the association with Host \"b.example\" (URL Host): Invalid association, a Host cannot be associated with a Host"
        },
        {
            new SimulatedIndicator("Host", "a.example")
            {
                AssociatedIndicators = [new("Host", "b.example") { AssociationType = "Cousin" }],
            },
            "Host \"a.example\": the association with Host \"b.example\" (Cousin): the association type does not exist; the types are Address to User Agent, "
            + "ASN to Address, ASN to CIDR, CIDR to Address, DNS PTR Record, Domain Registrant Email, File Download, URL Host, "
            + "File Archive, File Drop, File Traffic, File Mutex, File Registry Key, File User Agent, File DNS Query"
        },
        {
            new SimulatedIndicator("Host", "a.example") { AssociatedIndicators = [new("Mutex", "b") { AssociationType = "File Mutex" }] },
            "Host \"a.example\": the association with Mutex \"b\" (File Mutex): Invalid association, a Host cannot be associated with a Mutex"
        },
        {
            new SimulatedTask("x") { Assignees = ["nobody"] },
            "Task \"x\": assignee [{\"userName\":\"nobody\"}]: The assignee for this task is invalid"
        },
        {
            new SimulatedVictim("x") { AssociatedGroups = [new("Threat", "known")] },
            "Victim \"x\": the association with Threat \"known\": Invalid association"
        },
        {
            new SimulatedVictim("x") { Assets = [new("Phone", "")] },
            "Victim \"x\": the asset Phone \"\": phoneType \"\": The phoneType for this victimPhone is invalid"
        },
        {
            new SimulatedVictim("x") { Assets = [new("WebSite", "x.example") { Fields = { ["network"] = "y" } }] },
            "Victim \"x\": the asset WebSite \"x.example\": a WebSite has no field network; the type has no fields"
        },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public async Task It_names_the_value_and_the_rule(SimulatedItem item, string message)
    {
        await using var server = await TestServer.StartAsync(
            clock => new SimulatorOptions { TimeProvider = clock, ExclusionList = ["excluded.example"] });
        server.Simulator.Add(new SimulatedGroup("Threat", "known") { Xid = "known" });

        server.Simulator.Invoking(it => it.Add(item)).Should().Throw<ArgumentException>().Which.Message.Should().Be(message);

        server.Simulator.Groups.Should().ContainSingle();
        server.Simulator.Indicators.Should().BeEmpty();
        server.Simulator.Tasks.Should().BeEmpty();
        server.Simulator.Victims.Should().BeEmpty();
        (await server.GetAsync("/v2/tags")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
    }

    [Fact]
    public async Task Of_several_all_are_named_and_none_is_added()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Invoking(it => it.AddAll(
                new SimulatedGroup("Threat", "good") { Xid = "same", Tags = ["t"] },
                new SimulatedGroup("Threat", "late") { Xid = "same" },
                new SimulatedGroup("Threat", "") { Tags = [""] }))
            .Should().Throw<ArgumentException>().Which.Message.Split(Environment.NewLine).Should().Equal(
                "Threat \"late\": a group with the xid \"same\" exists already",
                "Threat \"\": name \"\": The name for this threat is invalid",
                "Threat \"\": the tag \"\": The name for this tag is invalid, please enter a name between 1-128 characters in length");
        server.Simulator.Groups.Should().BeEmpty();
        (await server.GetAsync("/v2/tags")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
    }

    [Fact]
    public async Task Nothing_is_no_item()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Invoking(it => it.Add(null!)).Should().Throw<ArgumentNullException>();
        server.Simulator.Invoking(it => it.AddAll(null!)).Should().Throw<ArgumentNullException>();
    }
}
