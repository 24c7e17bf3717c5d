using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThreatConnect.NativeAot;

// A type of the program, with models.
internal sealed record Finding(string Title, Adversary Adversary, IReadOnlyList<Tag> Tags);

[JsonSerializable(typeof(Finding))]
internal sealed partial class FindingContext : JsonSerializerContext;

// Models as JSON.
internal static class JsonSteps
{
    public static async Task RunAsync(OwnerScope org)
    {
        List<Adversary> adversaries = await org.Groups.Adversaries.ListAsync(include: Include.Tags).ToListAsync();
        var again = ThreatConnectJson.Deserialize<List<Adversary>>(ThreatConnectJson.Serialize(adversaries));
        var finding = JsonSerializer.Deserialize(
            JsonSerializer.Serialize(new Finding("x", again[0], again[0].Tags), FindingContext.Default.Finding), FindingContext.Default.Finding)!;
        Console.WriteLine($"as JSON: {finding.Adversary.Name}, {finding.Tags[0]}, {finding.Adversary.OwnerName}");
    }
}
