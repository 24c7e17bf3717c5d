using System.Diagnostics;

namespace ThreatConnect.ContractTests.Associations;

// One indicator of each type, with a value that is not its own segment of a path.
internal static class IndicatorRows
{
    // The summary of an indicator of a type that the document does not know.
    public const string VoodooDoll = "a/b : c";

    private const string Sha256 = "275A021BBFB6489E54D471899F7DB9D1663FC695EC2FE2A2C4538AABF651FD0F";

    public static IReadOnlyList<string> Branches { get; } =
    [
        "addresses", "asns", "cidrBlocks", "emailAddresses", "emailSubjects", "files", "hashtags", "hosts", "mutexes", "registryKeys", "urls", "userAgents",
    ];

    public static AddressValue Address { get; } = new("2001:DB8::1");

    public static AsnValue Asn { get; } = new("ASN12345");

    public static CidrValue Cidr { get; } = new("192.168.0.0/24");

    public static EmailAddressValue EmailAddress { get; } = new("jo@example.com");

    public static EmailSubjectValue EmailSubject { get; } = new("Re: 100%");

    public static FileHash File { get; } = new(Sha256);

    public static HashtagValue Hashtag { get; } = new("#evil");

    public static HostValue Host { get; } = new("example.com");

    public static MutexName Mutex { get; } = new("Global\\My App");

    public static RegistryKeyValue RegistryKey { get; } = new("HKEY_LOCAL_MACHINE\\Software\\My App", "Run Me", "REG_SZ");

    public static UrlValue Url { get; } = new("http://example.com/a%2Fb?q=1#f");

    public static UserAgentValue UserAgent { get; } = new("Mozilla/5.0 (X11; Linux)");

    public static AssociationRow OfVoodooDoll { get; } = new(
        "voodooDolls",
        "voodooDoll",
        "a%2Fb%20%3A%20c",
        """{"id":"9","type":"Voodoo Doll","Doll Name":"a/b","Pin":"c"}""",
        new { Id = new IndicatorId(9), Type = new IndicatorType("Voodoo Doll") });

    public static AssociationRow Of(string branch) => branch switch
    {
        "addresses" => new(branch, "address", "2001%3Adb8%3A0%3A0%3A0%3A0%3A0%3A1", """{"id":"9","ip":"2001:db8:0:0:0:0:0:1"}""", new { Ip = "2001:db8:0:0:0:0:0:1" }),
        "asns" => new(branch, "asn", "ASN12345", """{"id":9,"type":"ASN","AS Number":"ASN12345"}""", new { AsNumber = "ASN12345" }),
        "cidrBlocks" => new(branch, "cidrBlock", "192.168.0.0%2F24", """{"id":9,"Block":"192.168.0.0/24"}""", new { Block = "192.168.0.0/24" }),
        "emailAddresses" => new(branch, "emailAddress", "jo%40example.com", """{"id":9,"address":"jo@example.com"}""", new { Address = "jo@example.com" }),
        "emailSubjects" => new(branch, "emailSubject", "Re%3A%20100%25", """{"id":9,"Subject":"Re: 100%"}""", new { Subject = "Re: 100%" }),
        "files" => new(branch, "file", Sha256, $$"""{"id":9,"sha256":"{{Sha256}}","size":68}""", new { Sha256, Size = 68L }),
        "hashtags" => new(branch, "hashtag", "%23evil", """{"id":9,"Hashtag":"#evil"}""", new { Value = "#evil" }),
        "hosts" => new(branch, "host", "example.com", """{"id":9,"hostName":"example.com","dnsActive":"true"}""", new { HostName = "example.com", DnsActive = true }),
        "mutexes" => new(branch, "mutex", "Global%5CMy%20App", """{"id":9,"Mutex":"Global\\My App"}""", new { Name = "Global\\My App" }),
        "registryKeys" => new(
            branch,
            "registryKey",
            "HKEY_LOCAL_MACHINE%5CSoftware%5CMy%20App%20%3A%20Run%20Me%20%3A%20REG_SZ",
            """{"id":9,"Key Name":"HKEY_LOCAL_MACHINE\\Software\\My App","Value Name":"Run Me","Value Type":"REG_SZ"}""",
            new { KeyName = "HKEY_LOCAL_MACHINE\\Software\\My App", ValueName = "Run Me" }),
        "urls" => new(
            branch, "url", "http%3A%2F%2Fexample.com%2Fa%252Fb%3Fq%3D1%23f", """{"id":9,"text":"http://example.com/a%2Fb?q=1#f"}""", new { Text = "http://example.com/a%2Fb?q=1#f" }),
        "userAgents" => new(
            branch, "userAgent", "Mozilla%2F5.0%20%28X11%3B%20Linux%29", """{"id":9,"User Agent String":"Mozilla/5.0 (X11; Linux)"}""", new { Text = "Mozilla/5.0 (X11; Linux)" }),
        _ => throw new UnreachableException(),
    };
}
