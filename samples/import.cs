// 54 lines. Imports groups.jsonl and indicators.jsonl of a folder in batches; a second run changes nothing. Usage: dotnet run samples/import.cs -- FOLDER
#:package ThreatConnect.Generated@0.1.0
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ThreatConnect;

var folder = args[0];
await using var tc = new ThreatConnectClient(
    new Uri(Environment.GetEnvironmentVariable("THREATCONNECT_URL")!),
    new ApiTokenCredential(Environment.GetEnvironmentVariable("THREATCONNECT_TOKEN")!));
var org = tc.InOwner(Environment.GetEnvironmentVariable("THREATCONNECT_OWNER")!);

var groups = new Dictionary<(GroupType Type, string Name), BatchGroup>();
var (written, failed) = (0, 0);
await foreach (var outcome in org.Batch.CreateAsync(ReadAsync()))
{
    if (outcome.State == BatchOutcomeState.Succeeded)
    {
        written++;
        continue;
    }

    failed++;
    Console.WriteLine($"{outcome.Index}: {outcome.State}, {outcome.Reason}");
}

Console.WriteLine($"{written} written, {failed} not");

// The items are read as the batch needs them. Groups come first, so that indicators can refer to them.
async IAsyncEnumerable<BatchItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
{
    await foreach (var line in File.ReadLinesAsync(Path.Combine(folder, "groups.jsonl"), cancellationToken))
    {
        var row = JsonNode.Parse(line)!;
        var group = new BatchGroup((string)row["type"]!, (string)row["name"]!) { Tags = Texts(row, "tags") };
        if (groups.TryAdd((group.Type, group.Name), group))
        {
            yield return group;
        }
    }

    await foreach (var line in File.ReadLinesAsync(Path.Combine(folder, "indicators.jsonl"), cancellationToken))
    {
        var row = JsonNode.Parse(line)!;
        var related = row["groups"]?.AsArray().Select(group => groups.GetValueOrDefault(((GroupType)(string)group!["type"]!, (string)group["name"]!)));
        yield return new BatchIndicator((IndicatorType)(string)row["type"]!, (string)row["summary"]!)
        {
            Tags = Texts(row, "tags"),
            AssociatedGroups = [.. (related ?? []).OfType<BatchGroup>().Select(group => new BatchGroupReference(group))],
        };
    }
}

static IReadOnlyList<string> Texts(JsonNode row, string member) => [.. (row[member]?.AsArray() ?? []).Select(text => (string)text!)];
