namespace ThreatConnect.Tests.Values;

// The keys of requests that create indicators are converted to their normal form, or are an error.
public sealed class CreatedKeyTests
{
    public static TheoryData<string, Func<string>, string> Normal => new()
    {
        { "Address", () => new AddressCreate { Ip = "2001:DB8::1" }.Ip, "2001:db8:0:0:0:0:0:1" },
        { "EmailAddress", () => new EmailAddressCreate { Address = "\"a b\"+%2F@Example.com" }.Address, "\"a b\"+%2F@Example.com" },
        { "File", () => new FileCreate { Md5 = "d41d8cd98f00b204e9800998ecf8427e" }.Md5!, "D41D8CD98F00B204E9800998ECF8427E" },
        { "Host", () => new HostCreate { HostName = "österreich.icom.museum" }.HostName, "xn--sterreich-z7a.icom.museum" },
        { "URL", () => new UrlCreate { Text = "http://EXAMPLE.com/A%2fb?X=%2541" }.Text, "http://example.com/A%2fb?X=%2541" },
        { "ASN", () => new AsnCreate { AsNumber = "AS12345" }.AsNumber, "ASN12345" },
        { "CIDR", () => new CidrCreate { Block = "ABC:DEF:10::/48" }.Block, "abc:def:10:0:0:0:0:0/48" },
        { "Mutex", () => new MutexCreate { Name = "Global\\Some; Mutex" }.Name, "Global\\Some; Mutex" },
        { "User Agent", () => new UserAgentCreate { Text = "Mozilla/5.0 (X; Y)" }.Text, "Mozilla/5.0 (X; Y)" },
        { "Hashtag", () => new HashtagCreate { Value = "#Some" }.Value, "#Some" },
        { "Email Subject", () => new EmailSubjectCreate { Subject = "Re: 100 %" }.Subject, "Re: 100 %" },
        { "Registry Key", () => new RegistryKeyCreate { KeyName = @"HKLM\Some", ValueName = " ", ValueType = RegistryValueType.RegSz }.KeyName, @"HKEY_LOCAL_MACHINE\Some" },
    };

    [Theory]
    [MemberData(nameof(Normal))]
    public void A_key_has_the_platforms_form(string type, Func<string> key, string value) => key().Should().Be(value, type);

    public static TheoryData<string, Action> Wrong => new()
    {
        { "Address", () => _ = new AddressCreate { Ip = "192.0.2.300" } },
        { "EmailAddress", () => _ = new EmailAddressCreate { Address = "" } },
        { "File", () => _ = new FileCreate { Md5 = "da39a3ee5e6b4b0d3255bfef95601890afd80709" } },
        { "Host", () => _ = new HostCreate { HostName = "a b" } },
        { "URL", () => _ = new UrlCreate { Text = "example.com" } },
        { "ASN", () => _ = new AsnCreate { AsNumber = "ASN" } },
        { "CIDR", () => _ = new CidrCreate { Block = "192.0.2.0/33" } },
        { "Mutex", () => _ = new MutexCreate { Name = "" } },
        { "User Agent", () => _ = new UserAgentCreate { Text = "" } },
        { "Hashtag", () => _ = new HashtagCreate { Value = "" } },
        { "Email Subject", () => _ = new EmailSubjectCreate { Subject = "" } },
        { "Registry Key", () => _ = new RegistryKeyCreate { KeyName = @"HKEY_NONE\Some", ValueName = "Run", ValueType = RegistryValueType.RegSz } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_key_that_is_not_a_value_of_its_form_is_an_error(string type, Action create) => create.Should().Throw<ArgumentException>(type);

    [Fact]
    public void Every_indicator_type_is_tested()
    {
        Normal.Should().HaveCount(12);
        Wrong.Should().HaveCount(12);
    }
}
