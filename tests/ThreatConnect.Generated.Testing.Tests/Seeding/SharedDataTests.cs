namespace ThreatConnect.Testing.Tests.Seeding;

// Published data. Its description says which rules of the platform it breaks; the counts are taken from the files.
public sealed class SharedDataTests
{
    private const int GroupLines = 5_283;
    private const int IndicatorLines = 20_504;
    private const int LongestTag = 128;
    private const int LongestFileName = 100;
    private const int LongestText = 500;

    private static readonly string[] s_addedAttributeTypes =
    [
        "Affected Product",
        "Author", "External Link", "File Name", "Origin Country", "Port", "Targeted Country", "Targeted Industry Sector",
    ];

    [SharedDataFact("groups.jsonl", "indicators.jsonl")]
    public async Task All_of_it_loads_and_what_the_platform_refuses_is_told()
    {
        await using var server = await StartAsync();
        var (groups, indicators) = await LoadAsync(server, new SimulatedLoadOptions { AllowErrors = true });

        groups.AddedCount.Should().Be(GroupLines - 233 - 4, "no signature has its text, and 4 reports have long file names");
        indicators.AddedCount.Should().Be(
            IndicatorLines - 477 - 168 - 1, "no registry key has a value type, and blocks of IPv6 and a URL are not in normal form");
        WholeLines(groups).Should().Be(233 + 4);
        WholeLines(indicators).Should().Be(477 + 168 + 1);
        Parts(groups, "the tag ").Should().Be(2, "so many are longer than a tag may be");
        Parts(groups, "the security label \"TLP:WHITE\" does not exist").Should().Be(1);
        Parts(groups, "the attribute ").Should().Be(1, "one list of aliases is longer than a text may be");
        Parts(groups, "the association ").Should().Be(0);
        Parts(indicators, "the association ").Should().Be(279, "so many name a group that is refused");
        server.Simulator.Groups.Should().HaveCount(groups.AddedCount);
    }

    [SharedDataFact("groups.jsonl", "indicators.jsonl")]
    public async Task All_of_it_loads_when_that_is_mended()
    {
        await using var server = await StartAsync();
        server.Simulator.AddSecurityLabel("TLP:WHITE");
        var (groups, indicators) = await LoadAsync(server, new SimulatedLoadOptions { Transform = Mend });

        groups.AddedCount.Should().Be(GroupLines);
        indicators.AddedCount.Should().Be(IndicatorLines);
        server.Simulator.Groups.Should().HaveCount(GroupLines);
        server.Simulator.Groups.Sum(group => group.AssociatedGroups.Count).Should().BeGreaterThan(GroupLines / 2);
        var bear = server.Simulator.Groups.Single(group => group.ToString() == "Adversary \"APT1\"");
        bear.Xid.Should().Be("1cb7e1cc-d695-42b1-92f4-fd0112a3c9be");
        bear.Attributes.Should().HaveCount(8);
        bear.AssociatedGroups.Select(other => other.ToString()).Should().Contain("Intrusion Set \"APT1 - G0006\"");
        var mail = server.Simulator.Indicators.Single(item => item.Summary == "nhakermail@someting.com");
        mail.Tags.Should().Equal("ransom note");
        mail.AssociatedGroups.Should().ContainSingle().Which.ToString().Should().Be("Malware \"Dangerous Ransomware\"");
    }

    private static Task<TestServer> StartAsync() => TestServer.StartAsync(clock => new SimulatorOptions
    {
        TimeProvider = clock,
        AttributeTypes = [.. s_addedAttributeTypes.Select(name => new SimulatedAttributeType(name, name))],
    });

    private static async Task<(SimulatedLoadResult Groups, SimulatedLoadResult Indicators)> LoadAsync(
        TestServer server, SimulatedLoadOptions options) => (
        await server.Simulator.LoadAsync(Path.Combine(Repository.SharedData, "groups.jsonl"), options),
        await server.Simulator.LoadAsync(Path.Combine(Repository.SharedData, "indicators.jsonl"), options));

    private static int WholeLines(SimulatedLoadResult load) => load.Errors.Count(error => error.IsItemRejected);

    private static int Parts(SimulatedLoadResult load, string what) =>
        load.Errors.Count(error => !error.IsItemRejected && error.Message.Contains("\": " + what, StringComparison.Ordinal));

    private static SimulatedItem Mend(SimulatedItem item)
    {
        var mended = item with
        {
            Tags = [.. item.Tags.Select(tag => Cut(tag, LongestTag))],
            Attributes = [.. item.Attributes.Select(
                attribute => attribute.Type == "Aliases" ? attribute with { Value = Cut(attribute.Value, LongestText) } : attribute)],
        };
        return (item.Type, item.Fields) switch
        {
            ("Signature", var fields) => mended with { Fields = new(fields) { ["fileText"] = "none" } },
            ("Report", var fields) =>
                mended with { Fields = new(fields) { ["fileName"] = Cut((string)fields["fileName"]!, LongestFileName) } },
            ("Registry Key", var fields) => mended with
            {
                Fields = new(fields)
                {
                    ["Key Name"] = InHive(
                (string)fields["Key Name"]!), ["Value Name"] = fields.GetValueOrDefault("Value Name")
                    ?? "-", ["Value Type"] = "REG_NONE"
                }
            },
            ("CIDR", var fields) => mended with { Fields = new() { ["Block"] = InNormalForm((string)fields["Block"]!) } },
            ("URL", var fields) => mended with { Fields = new() { ["text"] = new Uri((string)fields["text"]!).AbsoluteUri } },
            _ => mended,
        };
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];

    private static string InHive(string key) => key.StartsWith("HKEY_", StringComparison.Ordinal) ? key : "HKEY_LOCAL_MACHINE\\" + key;

    private static string InNormalForm(string block)
    {
        var slash = block.IndexOf('/', StringComparison.Ordinal);
        var address = IPAddress.Parse(block[..slash]);
        return address.AddressFamily is not System.Net.Sockets.AddressFamily.InterNetworkV6
            ? block
            : string.Join(':', address.GetAddressBytes().Chunk(2).Select(pair => $"{(pair[0] << 8) | pair[1]:x}")) + block[slash..];
    }
}
