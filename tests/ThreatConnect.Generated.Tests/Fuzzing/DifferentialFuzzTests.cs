using System.Reflection;
using System.Text;
using System.Text.Json;
using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Tests.Conventions;
using ThreatConnect.Tests.Json;
using ThreatConnect.Values;

namespace ThreatConnect.Tests.Fuzzing;

/// <summary>
/// Good responses with mutations, which the client and System.Text.Json read: both give the same objects, or both refuse. The variables
/// <c>FUZZ_MUTATIONS</c> and <c>FUZZ_SEED</c> ask for more of them, and for others.
/// </summary>
public sealed class DifferentialFuzzTests
{
    private const int DefaultMutations = 50_000;

    private static readonly IReadOnlyList<(string Name, byte[] Body, Func<byte[], int, string?> Compare)> s_cases = [.. Vendors(), .. Models(), .. Mixed()];

    [Fact]
    public void Every_response_without_mutations_is_read_alike()
    {
        foreach (var (name, body, compare) in s_cases)
        {
            (compare(body, 0) ?? string.Empty).Should().BeEmpty(name);
        }

        foreach (var (name, body, compare) in Models())
        {
            compare(body, 0).Should().NotBeNull(name);
        }
    }

    [Fact]
    public void The_client_reads_what_SystemTextJson_reads()
    {
        var (count, first) = (FuzzSettings.Of("FUZZ_MUTATIONS", DefaultMutations), FuzzSettings.Of("FUZZ_SEED", 1));
        var findings = new List<string>();
        var (read, refused) = (0, 0);
        Parallel.For(first, first + count, seed =>
        {
            var mutator = new Mutator(seed);
            var (name, original, compare) = s_cases[seed % s_cases.Count];
            var body = mutator.Mutate(original);
            var finding = compare(body, seed);
            if (finding is null)
            {
                Interlocked.Increment(ref refused);
            }
            else if (finding.Length == 0)
            {
                Interlocked.Increment(ref read);
            }
            else
            {
                lock (findings)
                {
                    findings.Add($"seed {seed}, {name}: {finding}\n    {Encoding.Latin1.GetString(body.AsSpan(0, Math.Min(body.Length, 1_000)))}");
                }
            }
        });

        string.Join('\n', findings.Take(20)).Should().BeEmpty($"{findings.Count} differ");
        read.Should().BeGreaterThan(count / 10);
        refused.Should().BeGreaterThan(count / 10);
    }

    private static IEnumerable<(string Name, byte[] Body, Func<byte[], int, string?> Compare)> Vendors()
    {
        var models = Surface.ResponseModels.ToDictionary(model => model.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var shape in ResponseShapes.All)
        {
            var key = KeyOf(shape.Body);
            var model = models.GetValueOrDefault(key) ?? models.GetValueOrDefault($"{key}Entity") ?? models.GetValueOrDefault($"{key}Definition") ?? typeof(CustomIndicator);
            yield return (shape.Name, shape.Body, ComparerOf(model, key));
        }
    }

    private static IEnumerable<(string Name, byte[] Body, Func<byte[], int, string?> Compare)> Models() =>
        from model in Surface.ResponseModels
        let item = JsonSerializer.Serialize(SampleValues.Of(model), model, ModelJudge.Options)
        let body = Encoding.UTF8.GetBytes($$$"""{"status":"Success","data":{"resultCount":2,"item":[{{{item}}}, {{{item}}}]}}""")
        select (model.Name, body, ComparerOf(model, "item"));

    private static IEnumerable<(string Name, byte[] Body, Func<byte[], int, string?> Compare)> Mixed()
    {
        foreach (var shape in ResponseShapes.Lists.Where(shape => shape.Name is "files of a mixed list" or "registry keys of a mixed list"))
        {
            yield return (shape.Name, shape.Body, (body, _) => Compare(body, ["file", "indicator"], FileCollection.ResourceType.Reader, ItemJudge<FileEntity>.OfKeys(FileCollection.ResourceType.Summary)));
            yield return (shape.Name, shape.Body, (body, _) => Compare(body, ["registryKey", "indicator"], RegistryKeyCollection.ResourceType.Reader, ItemJudge<RegistryKey>.OfKeys(RegistryKeyCollection.ResourceType.Summary)));
        }
    }

    private static string KeyOf(byte[] body)
    {
        using var json = JsonDocument.Parse(body);
        return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            ? data.EnumerateObject().Select(member => member.Name).FirstOrDefault(name => name != "resultCount") ?? "item"
            : "item";
    }

    private static Func<byte[], int, string?> ComparerOf(Type model, string key) =>
        typeof(DifferentialFuzzTests).GetMethod(nameof(CompareModel), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(model)
            .CreateDelegate<Func<string, byte[], int, string?>>() is { } compare ? (body, seed) => compare(key, body, seed) : throw new InvalidOperationException();

    // As a page, or as a stream that comes in pieces.
    private static string? CompareModel<T>(string key, byte[] body, int seed) => seed % 4 == 3
        ? Same(Try(() => Stream<T>(body, key, seed)), Try(() => JudgeStream<T>(body, key, seed)))
        : Compare(body, [key], ItemReader<T>.OfModel, ItemJudge<T>.OfModel);

    private static string? Compare<T>(byte[] body, string[] keys, ItemReader<T> reader, ItemJudge<T> judge)
    {
        return Same(Try(Read), Try(Judge));

        string Read()
        {
            var items = new List<T>();
            var envelope = EnvelopeReader.Read(body, keys, reader, items, new SharedTexts());
            return $"{envelope} {JsonSerializer.Serialize(items, ModelJudge.Options)}";
        }

        string Judge()
        {
            var items = new List<T>();
            var envelope = EnvelopeJudge.Read(body, keys, judge, items);
            return $"{envelope} {JsonSerializer.Serialize(items, ModelJudge.Options)}";
        }
    }

    private static string Stream<T>(byte[] body, string key, int seed)
    {
        using var array = new StreamedArray<T>(new PiecewiseStream(body, seed), key, ItemReader<T>.OfModel);
        return ReadAll<T>(items => array.ReadNextAsync(items, CancellationToken.None));
    }

    private static string JudgeStream<T>(byte[] body, string key, int seed)
    {
        using var array = new StreamJudge<T>(new PiecewiseStream(body, seed), key, ItemJudge<T>.OfModel);
        return ReadAll<T>(items => array.ReadNextAsync(items, CancellationToken.None));
    }

    // The streams are in memory, and never wait.
    private static string ReadAll<T>(Func<List<T>, ValueTask<bool>> next)
    {
        var items = new List<T>();
        while (next(items).AsTask().GetAwaiter().GetResult())
        {
        }

        return JsonSerializer.Serialize(items, ModelJudge.Options);
    }

    // Null: refused.
    private static (string? Read, Exception? Refusal) Try(Func<string> read)
    {
        try
        {
            return (read(), null);
        }
        catch (JsonException exception)
        {
            return (null, exception);
        }
    }

    // Null: both refused. Empty: both read the same. Else how they differ.
    private static string? Same((string? Read, Exception? Refusal) client, (string? Read, Exception? Refusal) judge) =>
        client.Read == judge.Read ? client.Read is null ? null : string.Empty
        : $"client {client.Read ?? client.Refusal!.Message}\n    judge {judge.Read ?? judge.Refusal!.Message}";
}
