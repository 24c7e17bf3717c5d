using System.Text.RegularExpressions;

namespace ThreatConnect.Tests.Support;

// A row of the endpoint catalogue, evidence.md §8: the facts about an operation, which no test takes from the document or from the client.
// Id is the operationId of the document; Data is the member of data in the response.
public sealed partial record DocumentedOperation(
    int Number, string Id, string Method, string Path, string Query, IReadOnlyList<string> Success, string Data, string Evidence)
{
    private static readonly string s_evidence = File.ReadAllText(Repository.PathOf("spec", "evidence.md"));

    private static readonly Dictionary<(string Section, string Branch), string> s_entities = (
        from section in Section().Matches(s_evidence)
        from row in Entity().Matches(section.Value)
        select (Key: (section.Groups["number"].Value, row.Groups["branch"].Value), row.Groups["entity"].Value)).ToDictionary();

    public static IReadOnlyList<DocumentedOperation> All { get; } = [.. Row().Matches(s_evidence).Select(Read)];

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

    private static DocumentedOperation Read(Match row)
    {
        var cells = row.Groups["cells"].Value.Split(" | ").Select(cell => cell == "-" ? "" : cell.Trim('`')).ToList();
        return new(int.Parse(row.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture),
            cells[0], cells[1], cells[2], cells[3], cells[5].Split(' '), cells[6], cells[7]);
    }

    private static string SectionOf(string parameter) => parameter switch
    {
        "groupType" or "associatedGroupType" => "5.1",
        "victimAssetType" => "7.11",
        "adversaryAssetType" => "7.12",
        _ => "6.1",
    };

    [GeneratedRegex(@"^\| (?<number>\d+) \| (?<cells>[a-z]\w+ \| (GET|POST|PUT|DELETE) \| `/v2/.*) \|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^### (?<number>5\.1|6\.1|7\.11|7\.12) .*?(?=^### )", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\| (\d+ \| [^|]* \| )?`(?<branch>\w+)`[^|]* \| (\w+ \| )?`(?<entity>\w+)`", RegexOptions.Multiline)]
    private static partial Regex Entity();

    [GeneratedRegex("^/v2/groups/(documents|reports|signatures)/{groupId}/")]
    private static partial Regex TypeWithFile();

    [GeneratedRegex(@"{(\w+)}")]
    private static partial Regex Parameter();
}
