// 45 lines. Tells what the platform knows of each value, as one line of JSON.
// Usage: dotnet run samples/lookup.cs -- 'hxxp://evil[.]example/' 192.0.2.1
#:package ThreatConnect.Generated@0.1.0
using System.Net;
using System.Text.Json.Nodes;
using ThreatConnect;

await using var tc = new ThreatConnectClient(
    new Uri(Environment.GetEnvironmentVariable("THREATCONNECT_URL")!),
    new ApiTokenCredential(Environment.GetEnvironmentVariable("THREATCONNECT_TOKEN")!));

foreach (var text in args)
{
    var line = new JsonObject { ["text"] = text };
    if (IndicatorValue.TryDetect(IndicatorValue.Refang(text), out var value))
    {
        line["type"] = value.Type.ToString();
        line["value"] = value.Summary;
        line["owners"] = new JsonArray([.. await ReadOwnersAsync(value)]);
    }

    Console.WriteLine(line.ToJsonString());
}

// The indicator as each of its owners has it, with its tags there.
async Task<List<JsonNode?>> ReadOwnersAsync(IndicatorValue value)
{
    var owners = new List<JsonNode?>();
    try
    {
        await foreach (var owner in tc.Indicators[value].ListOwnersAsync())
        {
            if (await tc.InOwner(owner.Name).Indicators[value].FindAsync(Include.Tags) is { } indicator)
            {
                owners.Add(JsonNode.Parse(ThreatConnectJson.Serialize(indicator)));
            }
        }
    }
    catch (ThreatConnectApiException e) when (e.StatusCode == HttpStatusCode.NotFound)
    {
        // No owner has it.
    }

    return owners;
}
