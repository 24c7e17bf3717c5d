using System.Text.RegularExpressions;

namespace ThreatConnect.Specification;

// A filter of evidence.md §4.2 to §4.5: the list that takes it, the kind of its values, and its operators.
public sealed partial record DocumentedFilter(string Section, string Path, string Name, string Kind, IReadOnlyList<char> Operators)
{
    private static readonly Dictionary<string, string> s_paths = new()
    {
        ["4.2"] = "/v2/groups",
        ["4.3"] = "/v2/indicators",
        ["4.4"] = "/v2/tasks",
        ["victims"] = "/v2/victims",
        ["tags"] = "/v2/tags",
        ["securityLabels"] = "/v2/securityLabels",
        ["attributeTypes"] = "/v2/types/attributeTypes",
    };

    public static IReadOnlyList<DocumentedFilter> All { get; } =
    [
        .. from section in SectionOfFilters().Matches(SpecificationText.Evidence)
           from row in Row().Matches(section.Value)
           select Read(section.Groups["number"].Value, row.Groups),
    ];

    private static DocumentedFilter Read(string section, GroupCollection row)
    {
        var rest = row["rest"].Value.Split(" | ");
        var path = s_paths[row["resource"].Success ? row["resource"].Value : section];
        var type = rest.Length > 2 && section is "4.2" or "4.3" ? rest[2].Trim(' ', '|').Split(" (")[0] : "all";
        return new(
            section,
            type == "all" ? path : $"{path}/{type}",
            row["name"].Value,
            rest[0].Trim().Split(' ', ',')[0],
            [.. Operator().Matches(Doubt().Replace(rest[1], "")).Select(code => code.Groups[1].Value[0])]);
    }

    [GeneratedRegex(@"^### (?<number>4\.[2345]) .*?(?=^### )", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex SectionOfFilters();

    [GeneratedRegex(@"^\| ((?<resource>\w+) \| )?`(?<name>\w+)` \| (?<rest>[^\n]*)", RegexOptions.Multiline)]
    private static partial Regex Row();

    // What the column says of operators that are not there, or that older pages alone have.
    [GeneratedRegex(@"\((no|OD) [^)]*\)")]
    private static partial Regex Doubt();

    [GeneratedRegex("`([=<>^!])`")]
    private static partial Regex Operator();
}
