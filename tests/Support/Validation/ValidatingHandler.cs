using System.IO.Compression;
using System.Text.Json.Nodes;

namespace ThreatConnect.Tests.Support.Validation;

// A user's own handler that holds each request and each response to the document. It reads bodies whole.
public class ValidatingHandler(DocumentLog log) : DelegatingHandler
{
    private const string Json = "application/json";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var target = request.RequestUri!.PathAndQuery;
        target = target[target.IndexOf("/v2/", StringComparison.Ordinal)..];
        var method = request.Method.Method;
        var sent = await BodyOf(request.Content, cancellationToken);
        log.Add(DocumentValidator.Instance.ValidateRequest(
            method, target, request.Headers.Accept.ToString(), request.Content?.Headers.ContentType?.ToString(), sent));

        var response = await base.SendAsync(request, cancellationToken);
        var status = (int)response.StatusCode;
        var mediaType = response.Content.Headers.ContentType?.ToString();
        var operation = DocumentValidator.Instance.OperationOf(method, target.Split('?')[0]);
        var received = await BodyOf(response.Content, cancellationToken);
        if (response.Content.Headers.ContentType?.MediaType == Json && received.Length > 0 && MediaOf(operation, status) is { } media)
        {
            received = ToDocumentedForm(media, received);
        }

        log.Add(DocumentValidator.Instance.ValidateResponse(method, target, status, mediaType, received));
        if (status < 300 && operation is not null)
        {
            log.AddSuccess(operation);
        }

        return response;
    }

    // A JSON body as it is held to the document, which describes it so.
    protected virtual byte[] ToDocumentedForm(JsonObject media, byte[] body) => body;

    private static JsonObject? MediaOf(string? operation, int status) =>
        operation is null ? null : DocumentValidator.Instance[operation].ResponseOf(status)?["content"]?[Json]?.AsObject();

    private static async Task<byte[]> BodyOf(HttpContent? content, CancellationToken cancellationToken)
    {
        if (content is null)
        {
            return [];
        }

        await content.LoadIntoBufferAsync(cancellationToken);
        var body = await content.ReadAsByteArrayAsync(cancellationToken);
        return content.Headers.ContentEncoding.Contains("gzip") ? Unzipped(body) : body;
    }

    private static byte[] Unzipped(byte[] body)
    {
        using var zip = new GZipStream(new MemoryStream(body), CompressionMode.Decompress);
        using var whole = new MemoryStream();
        zip.CopyTo(whole);
        return whole.ToArray();
    }
}
