using System.Text.Json;

namespace ThreatConnect.Tests.Batch;

// A job that the fake server was given.
internal sealed class FakeJob(long id, JsonElement config)
{
    public long Id { get; } = id;

    public JsonElement Config { get; } = config;

    // The content as it came; null before it does.
    public string? Content { get; set; }

    // How many times the state was asked for.
    public int Polls { get; set; }

    // The jobs that were completed when the content came.
    public IReadOnlyList<long> CompletedBefore { get; set; } = [];

    public bool IsCompleted { get; set; }

    public IReadOnlyList<JsonElement> Groups => Items("group");

    public IReadOnlyList<JsonElement> Indicators => Items("indicator");

    public IReadOnlyList<JsonElement> Associations => Items("association");

    public int Count =>
        Content is null ? 0
        : Root.ValueKind == JsonValueKind.Array ? Root.GetArrayLength()
        : Groups.Count + Indicators.Count + Associations.Count;

    public JsonElement Root => JsonDocument.Parse(Content!).RootElement;

    private IReadOnlyList<JsonElement> Items(string name) =>
        Content is not null && Root.ValueKind == JsonValueKind.Object && Root.TryGetProperty(name, out var items)
            ? [.. items.EnumerateArray()]
            : [];
}
