using System.Text.RegularExpressions;

namespace ThreatConnect.Specification;

// A row of the endpoint catalogue, evidence.md §8: the facts about an operation, which no test takes from the document or from the client.
// Section is that of the catalogue; Id is the operationId of the document; Data is the member of data in the response.
public sealed partial record DocumentedOperation(
    string Section,
    int Number,
    string Id,
    string Method,
    string Path,
    string Query,
    IReadOnlyList<string> Success,
    string Data,
    string Evidence)
{
    private static readonly Dictionary<(string Section, string Branch), string> s_entities =
        DocumentedType.All.ToDictionary(type => (type.Section, type.Branch), type => type.Entity);

    public static IReadOnlyList<DocumentedOperation> All { get; } =
    [
        .. from section in SectionOfCatalogue().Matches(SpecificationText.Evidence)
           from row in Row().Matches(section.Value)
           select Read(section.Groups["number"].Value, row),
    ];

    // The path of the document, which has one for all types with a file.
    public string Template => TypeWithFile().Replace(Path, "/v2/groups/{groupType}/{groupId}/");

    // The query parameters that a column of letters and names stands for.
    public IEnumerable<string> Parameters => Query.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => word switch
    {
        "P" => ["resultStart", "resultLimit"],
        "O" => ["owner"],
        "F" => ["filters", "orParams"],
        "I" => ["includes"],
        _ => new[] { word },
    });

    public static string Fill(string path, IReadOnlyDictionary<string, string> values) =>
        Parameter().Replace(path, parameter => values[parameter.Groups[1].Value]);

    // The member of data in the response, when the parameters of the path have these values: {groupType} becomes campaign, say.
    public string DataFor(IReadOnlyDictionary<string, string> values) => Parameter().Replace(Data, parameter =>
        s_entities[(SectionOf(parameter.Groups[1].Value), values[parameter.Groups[1].Value])]);

    // Test explorers show it.
    public override string ToString() => $"{Number} {Method} {Path}";

    private static DocumentedOperation Read(string section, Match row)
    {
        var cells = row.Groups["cells"].Value.Split(" | ").Select(cell => cell == "-" ? "" : cell.Trim('`')).ToList();
        return new(section, int.Parse(row.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture),
            cells[0], cells[1], cells[2], cells[3], cells[5].Split(' '), cells[6], cells[7]);
    }

    private static string SectionOf(string parameter) => parameter switch
    {
        "groupType" or "associatedGroupType" => "5.1",
        "victimAssetType" => "7.11",
        "adversaryAssetType" => "7.12",
        _ => "6.1",
    };

    [GeneratedRegex(@"^### (?<number>8\.\d+) .*?(?=^### )", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex SectionOfCatalogue();

    [GeneratedRegex(@"^\| (?<number>\d+) \| (?<cells>[a-z]\w+ \| (GET|POST|PUT|DELETE) \| `/v2/.*) \|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("^/v2/groups/(documents|reports|signatures)/{groupId}/")]
    private static partial Regex TypeWithFile();

    [GeneratedRegex(@"{(\w+)}")]
    private static partial Regex Parameter();
}
