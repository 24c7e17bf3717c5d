using System.Buffers;
using System.Text.Json;

namespace ThreatConnect.Benchmarks;

// The ways to read all pages of a list of addresses. Each returns how many items it has read.
internal static class Walks
{
    public const int PageSize = 10_000;

    public static IReadOnlyList<(string Name, Func<HttpClient, Uri, int, Task<int>> RunAsync)> All { get; } =
    [
        ("tokens alone", (http, address, pages) => EachAsync(http, address, pages, ReadTokensAsync)),
        ("System.Text.Json", (http, address, pages) => EachAsync(http, address, pages, ReadPlainAsync)),
        ("reader by hand", (http, address, pages) =>
        {
            var reader = new HandReader();
            return EachAsync(http, address, pages, content => ReadByHandAsync(content, reader));
        }),
        ("scanner by hand", (http, address, pages) =>
        {
            var texts = new HandTexts();
            return EachAsync(http, address, pages, content => WithBytesAsync(content, page => new HandScanner(page, texts).ReadPage().Count));
        }),
        ("this client", RunClientAsync),
    ];

    private static async Task<int> EachAsync(HttpClient http, Uri address, int pages, Func<HttpContent, Task<int>> read)
    {
        var count = 0;
        for (var page = 0; page < pages; page++)
        {
            var target = new Uri(address, $"api/v2/indicators/addresses?resultStart={page * PageSize}&resultLimit={PageSize}");
            using var response = await http.GetAsync(target, HttpCompletionOption.ResponseHeadersRead);
            count += await read(response.Content);
        }

        return count;
    }

    private static Task<int> ReadTokensAsync(HttpContent content) => WithBytesAsync(content, CountTokens);

    private static Task<int> ReadByHandAsync(HttpContent content, HandReader reader) => WithBytesAsync(content, page => reader.Read(page).Count);

    // The whole page in a buffer that is used again.
    private static async Task<int> WithBytesAsync(HttpContent content, Func<ReadOnlySpan<byte>, int> read)
    {
        var length = (int)content.Headers.ContentLength!.Value;
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        using var stream = await content.ReadAsStreamAsync();
        await stream.ReadExactlyAsync(buffer.AsMemory(0, length));
        var count = read(buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
        return count;
    }

    private static int CountTokens(ReadOnlySpan<byte> page)
    {
        var json = new Utf8JsonReader(page);
        var items = 0;
        while (json.Read())
        {
            items += json.TokenType == JsonTokenType.StartObject && json.CurrentDepth == 3 ? 1 : 0;
        }

        return items;
    }

    private static async Task<int> ReadPlainAsync(HttpContent content)
    {
        using var stream = await content.ReadAsStreamAsync();
        var page = await JsonSerializer.DeserializeAsync(stream, PlainContext.Default.PlainPage);
        return page!.Data!.Address!.Count;
    }

    private static async Task<int> RunClientAsync(HttpClient http, Uri address, int pages)
    {
        var options = new ThreatConnectClientOptions { PrimaryHandler = new ForwardingHandler(http) };
        await using var client = new ThreatConnectClient(
            new Uri(address, "api"), new HmacCredential("12345678901234567890", "0123456789abcdef"), options);
        var count = 0;
        await foreach (var page in client.Indicators.Addresses.ListAsync(include: Include.All).AsPages())
        {
            count += page.Items.Count;
        }

        return count;
    }

    // Sends what the client asks for with the same connections as the other ways.
    private sealed class ForwardingHandler(HttpClient http) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var copy = new HttpRequestMessage(request.Method, request.RequestUri);
            return http.SendAsync(copy, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        }
    }
}
