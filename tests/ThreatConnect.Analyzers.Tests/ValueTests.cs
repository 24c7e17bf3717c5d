using Microsoft.CodeAnalysis;
using ThreatConnect.Analyzers.Reading;
using ThreatConnect.Analyzers.Tests.Running;
using ThreatConnect.Tests.Support;

namespace ThreatConnect.Analyzers.Tests;

/// <summary>TCA016: a constant that is not a value of the indicator.</summary>
public sealed class ValueTests
{
    private static readonly string[] s_texts =
    [
        "", " ", "1", "1.2.3.4", "010.1.1.1", "1.2.3.256", "1.2.3", "1.2.3.4.5", "1.2.3.4 ", "::", "::1", ":::1", "[::1]", "::1%1", "fe80::1%eth0", "::1:80", "2001:DB8::1",
        "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8:9", "::ffff:1.2.3.4", "::ffff:01.2.3.4", "g::1", "1.2.3.4/24", "1.2.3.4/33", "1.2.3.4/024", "1.2.3.4/", "::/0", "::/128", "::/129", "/24",
        "AS1", "ASN1", "asn12345", "ASN 1", "AS01", "ASN", "AS4294967295", "AS4294967296", "12345", "ASX", "example.com", "EXAMPLE.com", "b\u00fccher.example", "a b", "a/b", "a:80", "http://a",
        "HTTP://EXAMPLE.com/A", "http://", "://a", "1http://a", "http://a:80", "http://:80", "http://u@", "http://u@a", "http:///a", "ht tp://a", "h-1+.x://a", "http://b\u00fccher.example/", "a\tb", "a\u007f",
        "d41d8cd98f00b204e9800998ecf8427e", "d41d8cd98f00b204e9800998ecf8427", "g41d8cd98f00b204e9800998ecf8427e", "da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "HKLM", @"HKLM\a", @"hkey_users\A", @"HKEY_X\a", @"\HKLM", "HKLMx", "HKEY_USERS/a",
    ];

    public static TheoryData<string, Action<string>> Forms { get; } = new()
    {
        { "IpAddress", text => _ = new AddressValue(text) },
        { "Cidr", text => _ = new CidrValue(text) },
        { "Asn", text => _ = new AsnValue(text) },
        { "Host", text => _ = new HostValue(text) },
        { "Url", text => _ = new UrlValue(text) },
        { "Md5", text => _ = new FileCreate { Md5 = text } },
        { "Sha1", text => _ = new FileCreate { Sha1 = text } },
        { "Sha256", text => _ = new FileCreate { Sha256 = text } },
        { "RegistryKeyName", text => _ = new RegistryKeyValue(text, "x", "REG_SZ") },
        { "RegistryValueName", text => _ = new RegistryKeyValue("HKEY_USERS", text, "REG_SZ") },
        { "RegistryValueType", text => _ = new RegistryKeyValue("HKEY_USERS", "x", text) },
        { "Text", text => _ = new MutexName(text) },
    };

    // No text is an error that the program would accept. The other way round, the texts that a form alone decides are all found.
    [Theory]
    [MemberData(nameof(Forms))]
    public void The_rule_rejects_what_the_library_rejects(string form, Action<string> create)
    {
        foreach (var text in s_texts)
        {
            ValueForms.Rejects(form, text).Should().Be(Throws(() => create(text)), "{0} \"{1}\"", form, text);
        }

        ValueForms.Remedy(form).Should().NotBeNull();
    }

    [Theory]
    [InlineData("""await org.Indicators.Addresses["010.1.1.1"].GetAsync();""", "AddressValue", "four numbers*")]
    [InlineData("""AddressValue value = "1"; _ = value;""", "AddressValue", "four numbers*")]
    [InlineData("""_ = new AddressValue("[::1]");""", "AddressValue", "four numbers*")]
    [InlineData("""_ = org.Indicators.Addresses.ListAsync(f => f.Summary == "1.2.3");""", "AddressValue", "four numbers*")]
    [InlineData("""await org.Groups.Campaigns[1].Indicators.Hosts.AddAsync("http://example.com");""", "HostValue", "a name alone*")]
    [InlineData("""_ = new AddressCreate { Ip = "1.2.3.4:80" };""", "AddressCreate.Ip", "four numbers*")]
    [InlineData("""await org.Indicators.Urls.CreateAsync(new() { Text = "example.com" });""", "UrlCreate.Text", "a URL with its scheme*")]
    [InlineData("""_ = org.Indicators.Asns["12345"];""", "AsnValue", "ASN and a number*")]
    [InlineData("""_ = org.Indicators.CidrBlocks["192.0.2.0"];""", "CidrValue", "an address and the length*")]
    [InlineData("""_ = org.Indicators.Files["nohash"];""", "FileHash", "32 hexadecimal digits, or 40 hexadecimal digits, or 64*")]
    [InlineData("""_ = new FileCreate { Md5 = "da39a3ee5e6b4b0d3255bfef95601890afd80709" };""", "FileCreate.Md5", "32 hexadecimal digits")]
    [InlineData("""_ = org.Indicators.RegistryKeys[@"Software\Evil", "Run", RegistryValueType.RegSz];""", "keyName", "a key that starts with a hive*")]
    [InlineData("""_ = new RegistryKeyValue("HKEY_USERS", "", "REG_SZ");""", "RegistryKeyValue", "the name of the value*")]
    [InlineData("""_ = org.Indicators.Mutexes[choice ? "x" : ""];""", "MutexName", "a text that is not empty")]
    public async Task A_constant_that_is_no_value_is_an_error(string statement, string name, string remedy)
    {
        var finding = (await Analysis.OfStatementsAsync("\n" + statement)).Should().ContainSingle().Subject;

        (finding.Line, finding.Id, finding.Severity).Should().Be((2, "TCA016", DiagnosticSeverity.Error));
        finding.Message.Should().Match($"{finding.Text} is not a valid {name}; write {remedy}");
    }

    [Theory]
    [InlineData("""await org.Indicators.Addresses["10.1.1.1"].GetAsync();""")]
    [InlineData("""_ = org.Indicators.Addresses["2001:DB8::1"];""")]
    [InlineData("""_ = org.Indicators.Addresses[text];""")]
    [InlineData("""_ = org.Indicators.Hosts["b\u00fccher.example"];""")]
    [InlineData("""_ = org.Indicators.Files["da39a3ee5e6b4b0d3255bfef95601890afd80709"];""")]
    [InlineData("""_ = org.Indicators.RegistryKeys[@"HKLM\Software\Evil", " ", RegistryValueType.RegSz];""")]
    [InlineData("""_ = org.Indicators.ListAsync(f => f.Summary == "nohash");""")]
    [InlineData("""_ = org.Indicators.Addresses.ListAsync(f => f.Summary.StartsWith("10."));""")]
    [InlineData("""_ = org.Groups.ListAsync(f => f.Name == "010.1.1.1");""")]
    [InlineData("""_ = new Address { Ip = "nothing" };""")]
    [InlineData("""_ = AddressValue.TryParse("nothing", out _);""")]
    public async Task A_value_a_text_and_what_is_not_known_yet_are_none(string statement) =>
        (await Analysis.OfStatementsAsync(statement)).Should().BeEmpty();

    // What is known of the types of an instance is that their values are not empty.
    [Theory]
    [InlineData("""_ = org.Indicators.VoodooDolls[""];""", "VoodooDollValue")]
    [InlineData("""_ = new VoodooDollValue(choice ? "x" : "");""", "VoodooDollValue")]
    [InlineData("""_ = org.Indicators.VoodooDolls.ListAsync(f => f.Summary == "");""", "VoodooDollValue")]
    [InlineData("""await org.Groups.Campaigns[1].Indicators.VoodooDolls.AddAsync("");""", "VoodooDollValue")]
    [InlineData("""_ = new VoodooDollCreate { DollName = "" };""", "VoodooDollCreate.DollName")]
    [InlineData("""_ = org.Indicators.Badges["7", string.Empty];""", "accessLevel")]
    [InlineData("""_ = new BadgeValue("", "Visitor");""", "BadgeValue")]
    [InlineData("""_ = new BadgeCreate { BadgeText = "", AccessLevel = BadgeAccessLevelOptions.Visitor };""", "BadgeCreate.BadgeText")]
    public async Task An_empty_value_of_a_type_of_the_instance_is_an_error(string statement, string name)
    {
        var finding = (await OfInstanceAsync(statement)).Should().ContainSingle().Subject;

        (finding.Line, finding.Id, finding.Severity).Should().Be((1, "TCA016", DiagnosticSeverity.Error));
        finding.Message.Should().Be($"{finding.Text} is not a valid {name}; write a text that is not empty");
    }

    [Theory]
    [InlineData("""_ = org.Indicators.VoodooDolls["Doll 1"]; _ = org.Indicators.VoodooDolls[text];""")]
    [InlineData("""_ = org.Indicators.Badges["7", BadgeAccessLevelOptions.Visitor]; _ = org.Indicators.Badges[new BadgeValue("7", " ")];""")]
    [InlineData("""_ = new BadgeCreate { BadgeText = "7", AccessLevel = "Visitor" };""")]
    [InlineData("""_ = org.Indicators.VoodooDolls.ListAsync(f => f.Summary.StartsWith("a"));""")]
    public async Task Any_other_value_of_a_type_of_the_instance_is_none(string statement) => (await OfInstanceAsync(statement)).Should().BeEmpty();

    // In a program that has the types Voodoo Doll and Badge, as the generator writes them.
    private static async Task<IReadOnlyList<Finding>> OfInstanceAsync(string statement)
    {
        var types = await File.ReadAllTextAsync(
            Repository.PathOf("tests", "ThreatConnect.Generator.Tests", "Snapshots", "Custom.IndicatorTypes.g.cs"));
        var program = $$"""
            using System.Threading.Tasks;
            using ThreatConnect;
            using ThreatConnect.Custom;

            public static class Program
            {
                public static async Task RunAsync(OwnerScope org, string text, bool choice)
                {
                    await Task.CompletedTask;
            #line 1
            {{statement}}
            #line default
                }
            }
            """;
        return await Analysis.OfCompilationAsync(Analysis.Compile(types, program));
    }

    private static bool Throws(Action act)
    {
        try
        {
            act();
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
