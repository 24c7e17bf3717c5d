using System.IO.Compression;

namespace ThreatConnect.FaultTests.Server;

// A response before it is written to the connection.
internal sealed record ServerResponse(int Status, string? ContentType, byte[] Body)
{
    private const string Json = "application/json";

    // The headers besides those of the body.
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    // The value of Content-Length; null for the length of the body.
    public long? Length { get; init; }

    public static ServerResponse Success { get; } = Of("""{"status":"Success"}""");

    // evidence.md §1.4.
    public static ServerResponse NotFound { get; } = Failure(404, "The requested resource was not found");

    public string Text => Encoding.UTF8.GetString(Body);

    public static ServerResponse Of(string json, int status = 200) => new(status, Json, Encoding.UTF8.GetBytes(json));

    public static ServerResponse Data(string json, int status = 200) => Of($$$"""{"status":"Success","data":{{{{json}}}}}""", status);

    public static ServerResponse Failure(int status, string message) => Of($$"""{"status":"Failure","message":"{{message}}"}""", status);

    public static ServerResponse Of(int status, string? contentType, string body) => new(status, contentType, Encoding.UTF8.GetBytes(body));

    public ServerResponse WithHeader(string name, string value) => this with { Headers = [.. Headers, (name, value)] };

    public ServerResponse WithBody(string body) => this with { Body = Encoding.UTF8.GetBytes(body) };

    // The body in another encoding, whose bytes are changed afterwards.
    public ServerResponse Compressed(string encoding, Func<byte[], byte[]>? change = null)
    {
        using var bytes = new MemoryStream();
        using (Stream compressed = encoding switch
        {
            "br" => new BrotliStream(bytes, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(bytes, CompressionLevel.Fastest, leaveOpen: true),
            _ => new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            compressed.Write(Body);
        }

        var body = bytes.ToArray();
        return (this with { Body = change?.Invoke(body) ?? body }).WithHeader("Content-Encoding", encoding);
    }

    public byte[] Head()
    {
        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {Status} Status\r\n");
        foreach (var (name, value) in Headers)
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        if (ContentType is not null)
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Type: {ContentType}\r\n");
        }

        // A response without content has no length.
        if (Status is not (204 or 304))
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {Length ?? Body.Length}\r\n");
        }

        return Encoding.Latin1.GetBytes(head.Append("\r\n").ToString());
    }

    public byte[] ToBytes() => [.. Head(), .. Body];
}
