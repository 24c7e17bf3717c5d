namespace ThreatConnect.Quickstart.Conformance.Probing;

// Keeps each response as it comes, below the client that signs the requests and validates the responses.
internal sealed class ExchangeRecorder(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const int MaximumBody = 16 * 1024 * 1024;

    private static readonly AsyncLocal<Action<int, string?, byte[], bool>?> s_listener = new();

    private int _requests;

    public int Requests => _requests;

    // Names who is told of the responses to what the caller sends from now on.
    public static void Listen(Action<int, string?, byte[], bool>? listener) => s_listener.Value = listener;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _requests);
        var response = await base.SendAsync(request, cancellationToken);
        var body = await ReadAsync(response.Content, cancellationToken);
        var mediaType = response.Content.Headers.ContentType;
        s_listener.Value?.Invoke((int)response.StatusCode, mediaType?.MediaType, body, body.Length < MaximumBody);
        response.Content.Dispose();
        response.Content = new ByteArrayContent(body);
        response.Content.Headers.ContentType = mediaType;
        return response;
    }

    private static async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await using var body = await content.ReadAsStreamAsync(cancellationToken);
        using var kept = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while (kept.Length < MaximumBody && (read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            kept.Write(buffer.AsSpan(0, (int)Math.Min(read, MaximumBody - kept.Length)));
        }

        return kept.ToArray();
    }
}
