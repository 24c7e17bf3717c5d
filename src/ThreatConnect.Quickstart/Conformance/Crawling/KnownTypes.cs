using System.Text.Json.Nodes;

namespace ThreatConnect.Quickstart.Conformance.Crawling;

// The resource types by name: those of evidence.md, and the indicator types of the instance once it has named them.
internal sealed class KnownTypes
{
    // evidence.md §6.6: the associations between indicators, by the branches of both sides.
    private static readonly (string Association, string[] Branches)[] s_associations =
    [
        ("addressToUserAgent", ["addresses", "userAgents"]),
        ("asnToAddress", ["asns", "addresses"]),
        ("asnToCidr", ["asns", "cidrBlocks"]),
        ("cidrToAddress", ["cidrBlocks", "addresses"]),
        ("dnsPtrRecord", ["addresses", "hosts"]),
        ("domainRegistrant", ["hosts", "emailAddresses"]),
        ("fileDownload", ["urls", "files"]),
        ("urlHost", ["urls", "addresses", "hosts"]),
    ];

    private static readonly string[] s_labels = ["value1Label", "value2Label", "value3Label"];

    private static readonly string[] s_fileActions = ["archive", "drop", "traffic", "mutex", "registryKey", "userAgent", "dnsQuery"];

    // evidence.md §2, §7.0: what a response calls a list of several types.
    private static readonly Dictionary<string, string> s_sections = new()
    {
        ["groups"] = DocumentedType.Groups,
        ["indicators"] = DocumentedType.Indicators,
        ["victimAssets"] = DocumentedType.VictimAssets,
        ["adversaryAssets"] = DocumentedType.AdversaryAssets,
    };

    private readonly List<DocumentedType> _types = [.. DocumentedType.All];

    public static bool IsOfTypes(string list) => s_sections.ContainsKey(list);

    public IEnumerable<string> Branches(string list) => _types.Where(type => type.Section == s_sections[list]).Select(type => type.Branch);

    public string? BranchOf(string list, string? name) =>
        _types.Find(type => type.Section == s_sections[list] && type.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Branch;

    // An item of GET /v2/types/indicatorTypes.
    public void Add(JsonObject type)
    {
        var labels = s_labels.Select(label => $"{type[label]}").Where(label => label.Length > 0);
        var (name, branch) = ($"{type["name"]}", $"{type["apiBranch"]}");
        if (branch.Length > 0 && BranchOf("indicators", name) is null)
        {
            _types.Add(new DocumentedType(DocumentedType.Indicators, name, branch, $"{type["apiEntity"]}", [.. labels]));
        }
    }

    // evidence.md §6.3: the value of an indicator in a path. A file has any of its hashes there.
    public string? ValueOf(string? branch, JsonObject indicator)
    {
        var values = _types.Find(type => type.Section == DocumentedType.Indicators && type.Branch == branch)?.Keys
            .Select(key => $"{indicator[key]}").Where(value => value.Length > 0).ToList();
        var summary = values is { Count: > 0 } ? string.Join(" : ", values) : $"{indicator["summary"]}";
        var value = branch == "files" ? summary.Split(" : ")[0] : summary;
        return value.Length > 0 ? value : null;
    }

    // The paths below an indicator that its type alone gives.
    public static IEnumerable<string> BranchesBelow(string branch) => s_associations
        .Where(association => association.Branches.Contains(branch)).Select(association => $"associations/{association.Association}")
        .Concat(branch == "files" ? s_fileActions.Select(action => $"actions/{action}") : []);
}
