using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ThreatConnect.Benchmarks;

// The ways to write the items of batches. Each makes the items itself, and returns how many bytes the server got.
internal static class BatchWays
{
    public const int Items = 1_000_000;

    public const string ByHand = "writer by hand";

    private const int ItemsOfJob = 25_000;
    private const int JobsInFlight = 4;

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static IReadOnlyList<(string Name, Func<Task<long>> RunAsync)> All { get; } =
    [
        (ByHand, () => WriteJobsAsync(Write)),
        ("by hand, outcomes", WriteWithOutcomesAsync),
        ("System.Text.Json", WriteWithSerializerAsync),
        ("this client", WriteWithClientAsync),
    ];

    // Of each item, with the comma after it: the values are of the same length for all.
    public static int ItemLength { get; } = """{"ip":"100.100.100.100","type":"Address","attribute":[{"type":"Description","value":"Seen in the feed of day 100."}],"tag":[{"name":"Crimeware"},{"name":"Tag 10"}]},""".Length;

    private static string Ip(int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{100 + (index % 100)}.{100 + (index / 100 % 100)}.{100 + (index / 10_000 % 100)}.100");

    private static string Description(int index) => string.Create(CultureInfo.InvariantCulture, $"Seen in the feed of day {100 + (index % 900)}.");

    private static string Tag(int index) => string.Create(CultureInfo.InvariantCulture, $"Tag {10 + (index % 60)}");

    private static PlainItem Plain(int index) => new()
    {
        Ip = Ip(index),
        Attribute = [new() { Type = "Description", Value = Description(index) }],
        Tag = [new() { Name = "Crimeware" }, new() { Name = Tag(index) }],
    };

    // What a program would write by hand on Utf8JsonWriter.
    private static void Write(Utf8JsonWriter json, PlainItem item)
    {
        json.WriteStartObject();
        json.WriteString("ip"u8, item.Ip);
        json.WriteString("type"u8, item.Type);
        json.WriteStartArray("attribute"u8);
        foreach (var attribute in item.Attribute)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, attribute.Type);
            json.WriteString("value"u8, attribute.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("tag"u8);
        foreach (var tag in item.Tag)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, tag.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // The same where the program wants to know what came of each item: it keeps the items of a job until the response, and of four jobs at a
    // time, as the client does.
    private static async Task<long> WriteWithOutcomesAsync()
    {
        var jobs = new Queue<List<PlainItem>>();
        var job = new List<PlainItem>();
        var count = 0;
        var length = await WriteJobsAsync((json, item) =>
        {
            Write(json, item);
            job.Add(item);
            if (job.Count == ItemsOfJob)
            {
                jobs.Enqueue(job);
                job = [];
                count += jobs.Count > JobsInFlight ? CountSucceeded(jobs.Dequeue()) : 0;
            }
        });
        count += jobs.Sum(CountSucceeded);
        return count == Items ? length : throw new InvalidOperationException($"{count} items succeeded.");
    }

    private static int CountSucceeded(List<PlainItem> items)
    {
        var count = 0;
        foreach (var item in items)
        {
            var outcome = new PlainOutcome(item, 1, "Succeeded");
            count += outcome.State == "Succeeded" ? 1 : 0;
        }

        return count;
    }

    private static Task<long> WriteWithSerializerAsync() =>
        WriteJobsAsync(static (json, item) => JsonSerializer.Serialize(json, item, PlainBatchContext.Default.PlainItem));

    private static async Task<long> WriteJobsAsync(Action<Utf8JsonWriter, PlainItem> write)
    {
        using var server = new NullServer();
        using var http = new HttpClient(server);
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, s_options);
        for (var first = 0; first < Items; first += ItemsOfJob)
        {
            buffer.ResetWrittenCount();
            json.Reset(buffer);
            json.WriteStartObject();
            json.WriteStartArray("indicator"u8);
            for (var index = first; index < first + ItemsOfJob; index++)
            {
                write(json, Plain(index));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            await json.FlushAsync();
            using var response = await http.PostAsync(new Uri("http://localhost/"), new ReadOnlyMemoryContent(buffer.WrittenMemory));
        }

        return server.Length;
    }

    private static async Task<long> WriteWithClientAsync()
    {
        using var server = new NullServer();
        await using var client = new ThreatConnectClient(
            new Uri("http://localhost/api"), new HmacCredential("12345678901234567890", "0123456789abcdef"), new() { PrimaryHandler = server });
        var items = Enumerable.Range(0, Items).Select(static BatchItem (index) => new BatchIndicator(new AddressCreate { Ip = Ip(index) })
        {
            Attributes = [new("Description", Description(index))],
            Tags = ["Crimeware", Tag(index)],
        });
        var count = 0;
        await foreach (var outcome in client.InOwner("MyOrg").Batch.CreateAsync(items, new BatchOptions { CreateAndUpload = true, MaxItems = ItemsOfJob }))
        {
            count += outcome.State == BatchOutcomeState.Succeeded ? 1 : 0;
        }

        return count == Items ? server.Length : throw new InvalidOperationException($"{count} items succeeded.");
    }
}
