// 83 lines. Imports groups.jsonl and indicators.jsonl of a folder in batches; a second run changes nothing.
// Usage: dotnet run samples/import.cs -- FOLDER
#:package ThreatConnect.Generated@0.1.0
using System.Text.Json.Nodes;
using ThreatConnect;

var folder = args[0];
await using var tc = new ThreatConnectClient(
    new Uri(Environment.GetEnvironmentVariable("THREATCONNECT_URL")!),
    new ApiTokenCredential(Environment.GetEnvironmentVariable("THREATCONNECT_TOKEN")!));
var org = tc.InOwner(Environment.GetEnvironmentVariable("THREATCONNECT_OWNER")!);

// Groups are read before the batch starts, since objects refer to them by type and name. Indicators are read as the batch needs them.
var (written, failed) = (0, 0);
var groups = new Dictionary<(GroupType Type, string Name), BatchGroup>();
var rows = Read("groups.jsonl").ToList();
rows.ForEach(AddGroup);
rows.ForEach(row => groups.GetValueOrDefault(KeyOf(row))?.AssociatedGroups = References(row["associatedGroups"]));

await foreach (var outcome in org.Batch.CreateAsync(groups.Values.Concat<BatchItem>(Read("indicators.jsonl").Select(IndicatorOf))))
{
    if (outcome.State == BatchOutcomeState.Succeeded)
    {
        written++;
    }
    else
    {
        failed++;
        Console.WriteLine($"{outcome.Item}: {outcome.State}, {outcome.Reason}");
    }
}

Console.WriteLine($"{written} written, {failed} not");

IEnumerable<JsonNode> Read(string file) => File.ReadLines(Path.Combine(folder, file)).Select(line => JsonNode.Parse(line)!);

void AddGroup(JsonNode row)
{
    try
    {
        groups.TryAdd(KeyOf(row), GroupOf(row));
    }
    catch (ArgumentException e)
    {
        // A value that the platform would reject is an exception where a model is made, and an outcome in a batch.
        failed++;
        Console.WriteLine($"{KeyOf(row)}: {e.Message}");
    }
}

static BatchGroup GroupOf(JsonNode row)
{
    var (type, name) = KeyOf(row);
    var group = type == GroupType.Report
        ? new BatchGroup(new ReportCreate { Name = name, FileName = (string?)row["fileName"] ?? $"{name}.pdf" })
        : new BatchGroup(type, name) { FirstSeen = (DateTimeOffset?)row["firstSeen"] };
    Describe(group, row);
    return group;
}

BatchIndicator IndicatorOf(JsonNode row)
{
    var indicator = new BatchIndicator((IndicatorType)(string)row["type"]!, (string)row["summary"]!);
    indicator.AssociatedGroups = References(row["groups"]);
    Describe(indicator, row);
    return indicator;
}

static void Describe(BatchObject item, JsonNode row)
{
    item.Tags = [.. Items(row["tags"]).Select(tag => (string)tag!)];
    item.SecurityLabels = [.. Items(row["securityLabels"]).Select(label => new BatchSecurityLabel((string)label!))];
    item.Attributes = [.. Items(row["attributes"]).Select(attribute => AttributeOf(attribute!))];
}

static BatchAttribute AttributeOf(JsonNode row) => new((string)row["type"]!, (string)row["value"]!) { Source = (string?)row["source"] };

IReadOnlyList<BatchGroupReference> References(JsonNode? list) =>
    [.. Items(list).Select(row => groups.GetValueOrDefault(KeyOf(row!))).OfType<BatchGroup>().Select(group => (BatchGroupReference)group)];

static (GroupType Type, string Name) KeyOf(JsonNode row) => ((GroupType)(string)row["type"]!, (string)row["name"]!);

static JsonArray Items(JsonNode? list) => list?.AsArray() ?? [];
