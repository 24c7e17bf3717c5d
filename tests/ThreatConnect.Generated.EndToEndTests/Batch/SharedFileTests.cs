using System.Text.Json;

namespace ThreatConnect.EndToEndTests.Batch;

// Files of real data, some of which share a hash with another one (evidence.md §9.8), in one batch.
public sealed class SharedFileTests
{
    private const string Data = "indicators.jsonl";

    private static readonly string[] s_algorithms = ["md5", "sha1", "sha256"];

    [SharedDataFact(Data)]
    public async Task Files_that_share_a_hash_become_one_and_none_of_them_fails()
    {
        await using var server = await BatchServer.StartAsync();
        var files = await ReadAsync();
        files.Should().HaveCount(5_524).And.OnlyHaveUniqueItems();

        var outcomes = await server.Org.Batch.CreateAsync(files.Select(file => new BatchIndicator(file.ToCreate()))).ToListAsync();

        server.Count("POST", "/v2/batch").Should().Be(1, "all of them are in one job");
        outcomes.Should().HaveCount(files.Count).And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Succeeded && outcome.Item != null);
        var stored = await server.Org.Indicators.Files.ListAsync().Select(file => new Hashes(file.Md5, file.Sha1, file.Sha256)).ToListAsync();
        stored.Should().HaveCount(5_470);
        stored.SelectMany(file => file.All).Should().OnlyHaveUniqueItems().And.BeEquivalentTo(files.SelectMany(file => file.All).Distinct());
    }

    private static async Task<List<Hashes>> ReadAsync()
    {
        var files = new List<Hashes>();
        await foreach (var line in File.ReadLinesAsync(Path.Combine(Repository.SharedData, Data)))
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.GetProperty("type").GetString() == "File")
            {
                var hashes = s_algorithms
                    .Select(name => json.RootElement.TryGetProperty(name, out var hash) ? hash.GetString()!.ToUpperInvariant() : null)
                    .ToArray();
                files.Add(new Hashes(hashes[0], hashes[1], hashes[2]));
            }
        }

        return files;
    }

    private sealed record Hashes(string? Md5, string? Sha1, string? Sha256)
    {
        public IEnumerable<string> All => new[] { Md5, Sha1, Sha256 }.OfType<string>();

        public FileCreate ToCreate() => new() { Md5 = Md5, Sha1 = Sha1, Sha256 = Sha256 };
    }
}
