using System.Text.RegularExpressions;

namespace ThreatConnect.Specification;

// A row of the tables of resource types, evidence.md §5.1, §6.1, §7.11 and §7.12. Name is what `type` holds; Branch stands in paths; Entity
// is the key in responses; Keys are the members that hold the value.
public sealed partial record DocumentedType(string Section, string Name, string Branch, string Entity, IReadOnlyList<string> Keys)
{
    public const string Groups = "5.1";

    public const string Indicators = "6.1";

    public const string VictimAssets = "7.11";

    public const string AdversaryAssets = "7.12";

    public static IReadOnlyList<DocumentedType> All { get; } =
    [
        .. from section in SectionOfTypes().Matches(SpecificationText.Evidence)
           from row in Row().Matches(section.Value)
           select Read(section.Groups["number"].Value, row.Groups),
    ];

    private static DocumentedType Read(string section, GroupCollection row)
    {
        var branch = row["branch"].Value;
        var cells = row["rest"].Value.Split(" | ");
        return new(
            section,
            row["before"].Success ? row["before"].Value.Trim() : row["after"].Value.Trim(' ', '|'),
            branch,
            row["entity"].Value,
            section == Indicators ? [.. Code().Matches(cells[4]).Select(key => key.Groups[1].Value).Where(IsKey)] : []);
    }

    // The column also names what comes beside the keys.
    private static bool IsKey(string member) => member is not ("size" or "dnsActive" or "whoisActive");

    [GeneratedRegex(@"^### (?<number>5\.1|6\.1|7\.11|7\.12) .*?(?=^### )", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex SectionOfTypes();

    [GeneratedRegex(
        @"^\| (\d+ \| (?<before>[^|]*) \| )?`(?<branch>\w+)`[^|]* \| (?<after>\w+ \| )?`(?<entity>\w+)`(?<rest>[^\n]*)",
        RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
