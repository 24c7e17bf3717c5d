using ThreatConnect.ContractTests.Validation;

namespace ThreatConnect.ContractTests.Indicators;

// A filter by value finds only what is written as the platform writes it (evidence.md §6.4).
public sealed class ValueFilterTests(PlatformServer server) : ContractTest(server)
{
    private const string Sha1 = "da39a3ee5e6b4b0d3255bfef95601890afd80709";

    public static TheoryData<string, string, Func<OwnerScope, Task>> Lists { get; } = new()
    {
        { "addresses", "2001:db8:0:0:0:0:0:1", org => org.Indicators.Addresses.ListAsync(f => f.Summary == "2001:DB8::1").ToListAsync() },
        { "hosts", "xn--bcher-kva.example", org => org.Indicators.Hosts.ListAsync(f => f.Summary == "B\u00fccher.example").ToListAsync() },
        { "asns", "ASN12345", org => org.Indicators.Asns.ListAsync(f => f.Summary == "AS12345").ToListAsync() },
        { "cidrBlocks", "2001:db8:0:0:0:0:0:0/48", org => org.Indicators.CidrBlocks.ListAsync(f => f.Summary == "2001:db8::/48").ToListAsync() },
        { "urls", "http://example.com/A", org => org.Indicators.Urls.ListAsync(f => f.Summary == "http://EXAMPLE.com/A").ToListAsync() },
        { "files", Sha1.ToUpperInvariant(), org => org.Indicators.Files.ListAsync(f => f.Summary == Sha1).ToListAsync() },
        {
            "registryKeys", @"HKEY_LOCAL_MACHINE\A : B : REG_SZ",
            org => org.Indicators.RegistryKeys.ListAsync(f => f.Summary == new RegistryKeyValue(@"HKLM\A", "B", "REG_SZ")).ToListAsync()
        },
        { "mutexes", "aB", org => org.Indicators.Mutexes.ListAsync(f => f.Summary == "aB").ToListAsync() },
        { "addresses", "2001:db8:0:0:0:0:0:1", org => org.Indicators.OfType("Address").ListAsync(f => f.Summary == "2001:DB8::1").ToListAsync() },
        { "files", Sha1.ToUpperInvariant(), org => org.Indicators.OfType("File").ListAsync(f => f.Summary == Sha1).ToListAsync() },
        { "voodooDolls", "aB", org => org.Indicators.OfType("Voodoo Doll").ListAsync(f => f.Summary == "aB").ToListAsync() },
        { "", "2001:db8:0:0:0:0:0:1", org => org.Indicators.ListAsync(f => f.Summary == new AddressValue("2001:DB8::1")).ToListAsync() },
        { "", "2001:DB8::1", org => org.Indicators.ListAsync(f => f.Summary == "2001:DB8::1").ToListAsync() },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_value_is_written_in_its_normal_form_and_a_text_as_it_is(string branch, string value, Func<OwnerScope, Task> list)
    {
        var path = branch.Length == 0 ? "" : $"/{branch}";
        Platform.On("GET", $"/api/v2/indicators{path}?resultStart=0&resultLimit=10000&owner=Common%20Community&filters={Uri.EscapeDataString($"summary={value}")}")
            .Returns(StubResponse.Many("indicator", 0, ""));

        await list(Org);
    }

    // The beginning of a value is not a value.
    [Fact]
    public async Task The_beginning_of_a_value_is_written_as_it_is()
    {
        Platform.On("GET", "/api/v2/indicators/hosts?resultStart=0&resultLimit=10000&owner=Common%20Community&filters=summary%5EEXA%2F")
            .Returns(StubResponse.Many("host", 0, ""));

        await Org.Indicators.Hosts.ListAsync(f => f.Summary.StartsWith("EXA/")).ToListAsync();
    }

    [Fact]
    public async Task What_is_not_a_value_of_the_type_is_not_sent()
    {
        await Rejected.WithAsync(() => Org.Indicators.Addresses.ListAsync(f => f.Summary == "010.1.1.1").ToListAsync(), "010.1.1.1");
        await Rejected.WithAsync(() => Org.Indicators.Addresses.ListAsync(f => f.Summary == default).ToListAsync());
        await Rejected.WithAsync(() => Org.Indicators.OfType("Address").ListAsync(f => f.Summary == "010.1.1.1").ToListAsync(), "010.1.1.1");
        await Rejected.WithAsync(() => Org.Indicators.OfType("Address").ListAsync(f => f.Summary == new HostValue("a.example")).ToListAsync(), "a.example");
        await Rejected.WithAsync(() => Org.Indicators.Urls.ListAsync(f => f.Summary == "http://example.com/a,b").ToListAsync(), "comma");
        await Rejected.WithAsync(() => Org.Indicators.ListAsync(f => f.Summary == null!).ToListAsync());
    }
}
