// 43 lines. Exports all indicators to CSV and JSON lines, shows how far it is, and goes on where it was stopped.
// Usage: dotnet run samples/export.cs -- FOLDER
#:package Spectre.Console@0.57.2
#:package ThreatConnect.Generated@0.1.0
using System.Globalization;
using Spectre.Console;
using ThreatConnect;

var folder = args[0];
await using var tc = new ThreatConnectClient(
    new Uri(Environment.GetEnvironmentVariable("THREATCONNECT_URL")!),
    new ApiTokenCredential(Environment.GetEnvironmentVariable("THREATCONNECT_TOKEN")!));
var org = tc.InOwner(Environment.GetEnvironmentVariable("THREATCONNECT_OWNER")!);

var positionFile = Path.Combine(folder, "position.txt");
var position = File.Exists(positionFile) ? int.Parse(File.ReadAllText(positionFile), CultureInfo.InvariantCulture) : 0;

// Four pages are in flight; the order is that of the server. Without a filter the API leaves out inactive indicators.
var total = await org.Indicators.ListAsync(f => f.Active == true | f.Active == false).CountAsync();
var rest = org.Indicators.ListAsync(
    f => f.Active == true | f.Active == false,
    Include.Tags,
    new IndicatorListOptions { Start = position, PageSize = 1_000, PagesInFlight = 4 });

await AnsiConsole.Progress().StartAsync(async progress =>
{
    var bar = progress.AddTask("Indicators", maxValue: total);
    await foreach (var page in rest.AsPages())
    {
        // The position is kept after each page: if the program is stopped between the two, that page is written once more.
        await File.AppendAllLinesAsync(Path.Combine(folder, "indicators.jsonl"), page.Items.Select(ToJson));
        await File.AppendAllLinesAsync(Path.Combine(folder, "indicators.csv"), page.Items.Select(ToCsv));
        position = page.Start + page.Items.Count;
        await File.WriteAllTextAsync(positionFile, position.ToString(CultureInfo.InvariantCulture));
        bar.Value = position;
    }
});

static string ToJson(Indicator indicator) => ThreatConnectJson.Serialize(indicator);

static string ToCsv(Indicator indicator) => string.Create(
    CultureInfo.InvariantCulture,
    $"{indicator.Type},\"{indicator.Summary.Replace("\"", "\"\"")}\",{indicator.Rating},{indicator.Confidence}");
