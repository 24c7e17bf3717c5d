using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace ThreatConnect.Quickstart.Conformance.Objects;

// The values of the objects that a run creates. Nobody has them yet, and many are hard to write in a path (evidence.md §6.3).
internal sealed class OwnValues
{
    private readonly string _id = Guid.NewGuid().ToString("N")[..12];

    public string Tag => $"conformance {_id} a/b+c é";

    public string SecurityLabel => $"CONFORMANCE:{_id}+x";

    public string Metric => $"conformance {_id}";

    public string BatchHost(int number) => $"batch{number}-{_id}.example";

    // The branch of each group type and the body that creates one, evidence.md §5.1.
    public IEnumerable<(string Branch, string Body)> Groups() =>
        from type in DocumentedType.All
        where type.Section == DocumentedType.Groups
        select (type.Branch, Json([("name", $"conformance {_id} {type.Entity}"), .. MembersOf(type.Branch)]));

    // The branch of each indicator type, the value in a path, and the body that creates one, evidence.md §6.1, §6.4.
    public IEnumerable<(string Branch, string Value, string Body)> Indicators() =>
    [
        Indicator("addresses", ("ip", Ipv6(6))),
        Indicator("cidrBlocks", ("Block", $"{Ipv6(4)}:0:0/96")),
        Indicator("emailAddresses", ("address", $"conformance-{_id}@example.com")),
        Indicator("hosts", ("hostName", $"conformance-{_id}.example")),
        Indicator("urls", ("text", $"http://example.com/{_id}/a%2Fb?q=1&r=a+b#f")),
        Indicator("asns", ("AS Number", $"ASN4{RandomNumberGenerator.GetString("0123456789", 8)}")),
        Indicator("mutexes", ("Mutex", $"Global\\{_id}")),
        Indicator("userAgents", ("User Agent String", $"Conformance/1.0 ({_id}; +http://example.com/)")),
        Indicator("hashtags", ("Hashtag", $"#conformance{_id}")),
        Indicator("emailSubjects", ("Subject", $"Conformance {_id}: 100% free?")),
        Indicator("files", ("md5", RandomNumberGenerator.GetHexString(32))),
        Indicator(
            "registryKeys",
            ("Key Name", $"HKEY_LOCAL_MACHINE\\Software\\{_id}"),
            ("Value Name", $"Name {_id}"),
            ("Value Type", "REG_SZ")),
    ];

    private static (string Name, string Value)[] MembersOf(string branch) => branch switch
    {
        "documents" or "reports" => [("fileName", "conformance.txt")],
        "emails" => [("subject", "a subject"), ("header", "a header"), ("body", "a body")],
        "events" or "incidents" => [("eventDate", "2024-05-06T00:00:00Z")],
        "signatures" => [("fileName", "conformance.rules"), ("fileType", "Snort"), ("fileText", "a text")],
        _ => [],
    };

    private static (string Branch, string Value, string Body) Indicator(string branch, params (string Name, string Value)[] members) =>
        (branch, string.Join(" : ", members.Select(member => member.Value)), Json(members));

    private static string Json((string Name, string Value)[] members) =>
        new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Value))).ToJsonString();

    // An address for documentation, in the platform's form: no group is empty or padded.
    private static string Ipv6(int groups) => "2001:db8" + string.Concat(Enumerable.Range(0, groups)
        .Select(_ => RandomNumberGenerator.GetInt32(1, 0x10000).ToString("x", CultureInfo.InvariantCulture)).Select(group => $":{group}"));
}
