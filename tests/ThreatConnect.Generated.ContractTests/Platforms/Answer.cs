using System.IO.Compression;

namespace ThreatConnect.ContractTests.Platforms;

/// <summary>What the platform answers with.</summary>
public sealed record Answer(int Status, byte[] Body, params (string Name, string Value)[] Headers)
{
    private const string ContentType = "Content-Type";

    /// <summary>What most writes give.</summary>
    public static Answer Success { get; } = Json("""{"status":"Success"}""");

    /// <summary>What the platform itself says when there is no such object.</summary>
    public static Answer NotFound { get; } = Failure(404, "The requested resource was not found");

    public static Answer Json(string json, int status = 200) => new(status, Encoding.UTF8.GetBytes(json), (ContentType, "application/json"));

    /// <summary>One object under its entity key.</summary>
    public static Answer One(string entity, string item, int status = 200) =>
        Json($$$"""{"status":"Success","data":{"{{{entity}}}":{{{item}}}}}""", status);

    /// <summary>A list under its entity key, with the total that only a first page has.</summary>
    public static Answer Many(string entity, int? total, params IEnumerable<string> items)
    {
        var count = total is null ? string.Empty : $"\"resultCount\":{total},";
        return Json($$$"""{"status":"Success","data":{{{{count}}}"{{{entity}}}":[{{{string.Join(',', items)}}}]}}""");
    }

    public static Answer Failure(int status, string message) => Json($$"""{"status":"Failure","message":"{{message}}"}""", status);

    public static Answer Text(int status, string text) => new(status, Encoding.UTF8.GetBytes(text), (ContentType, "text/plain"));

    public static Answer Html(int status, string html = "<html><body><h1>Sign in</h1></body></html>") =>
        new(status, Encoding.UTF8.GetBytes(html), (ContentType, "text/html; charset=utf-8"));

    /// <summary>A file.</summary>
    public static Answer File(byte[] content, string contentType = "application/octet-stream") => new(200, content, (ContentType, contentType));

    public static Answer Empty(int status) => new(status, []);

    public Answer With(string header, string value) => this with { Headers = [.. Headers, (header, value)] };

    /// <summary>The same answer, compressed.</summary>
    public Answer Gzipped()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(Body);
        }

        return (this with { Body = packed.ToArray() }).With("Content-Encoding", "gzip");
    }

    /// <summary>The same answer behind a byte order mark.</summary>
    public Answer WithByteOrderMark() => this with { Body = [.. Encoding.UTF8.Preamble, .. Body] };
}
