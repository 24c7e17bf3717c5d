using System.IO.Compression;

namespace ThreatConnect.ContractTests.Server;

// A response of the platform.
public sealed record StubResponse(int Status, byte[] Body, params (string Name, string Value)[] Headers)
{
    private const string ContentType = "Content-Type";

    // The response to most writes.
    public static StubResponse Success { get; } = Json("""{"status":"Success"}""");

    // The platform's own response when there is no such object.
    public static StubResponse NotFound { get; } = Failure(404, "The requested resource was not found");

    public static StubResponse Json(string json, int status = 200) => new(status, Encoding.UTF8.GetBytes(json), (ContentType, "application/json"));

    // One object under its entity key.
    public static StubResponse One(string entity, string item, int status = 200) =>
        Json($$$"""{"status":"Success","data":{"{{{entity}}}":{{{item}}}}}""", status);

    // A list under its entity key, with the total that only a first page has.
    public static StubResponse Many(string entity, int? total, params IEnumerable<string> items)
    {
        var count = total is null ? string.Empty : $"\"resultCount\":{total},";
        return Json($$$"""{"status":"Success","data":{{{{count}}}"{{{entity}}}":[{{{string.Join(',', items)}}}]}}""");
    }

    public static StubResponse Failure(int status, string message) => Json($$"""{"status":"Failure","message":"{{message}}"}""", status);

    public static StubResponse Text(int status, string text) => new(status, Encoding.UTF8.GetBytes(text), (ContentType, "text/plain"));

    public static StubResponse Html(int status, string html = "<html><body><h1>Sign in</h1></body></html>") =>
        new(status, Encoding.UTF8.GetBytes(html), (ContentType, "text/html; charset=utf-8"));

    // A file.
    public static StubResponse File(byte[] content, string contentType = "application/octet-stream") => new(200, content, (ContentType, contentType));

    public static StubResponse Empty(int status) => new(status, []);

    public StubResponse With(string header, string value) => this with { Headers = [.. Headers, (header, value)] };

    // The same response, compressed.
    public StubResponse Gzipped()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(Body);
        }

        return (this with { Body = packed.ToArray() }).With("Content-Encoding", "gzip");
    }

    // The same response behind a byte order mark.
    public StubResponse WithByteOrderMark() => this with { Body = [.. Encoding.UTF8.Preamble, .. Body] };
}
