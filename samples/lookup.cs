// 28 lines. Tells what the platform knows of each value, as one line of JSON.
// Usage: dotnet run samples/lookup.cs -- 'hxxp://evil[.]example/' 192.0.2.1
#:package ThreatConnect.Generated@0.1.0
using System.Text.Json.Nodes;
using ThreatConnect;

await using var tc = new ThreatConnectClient(
    new Uri(Environment.GetEnvironmentVariable("THREATCONNECT_URL")!),
    new ApiTokenCredential(Environment.GetEnvironmentVariable("THREATCONNECT_TOKEN")!));

// Each owner is asked for a value: a list of several owners leaves out inactive indicators, and its filter cannot contain a comma.
var owners = await tc.Owners.ListAsync().Select(owner => tc.InOwner(owner.Name)).ToListAsync();

foreach (var text in args)
{
    var line = new JsonObject { ["text"] = text };
    if (IndicatorValue.TryDetect(IndicatorValue.Refang(text), out var value))
    {
        var indicators = await Task.WhenAll(owners.Select(owner => owner.Indicators[value].FindAsync(Include.Tags)));
        line["type"] = $"{value.Type}";
        line["value"] = value.Summary;
        line["indicators"] = new JsonArray([.. indicators.OfType<CustomIndicator>().Select(ToJson)]);
    }

    Console.WriteLine(line.ToJsonString());
}

static JsonNode? ToJson(CustomIndicator indicator) => JsonNode.Parse(ThreatConnectJson.Serialize(indicator));
