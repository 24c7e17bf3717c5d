using System.IO.Compression;

namespace ThreatConnect.Tests.Support.Validation;

// A user's own handler that holds each request and each response to the document. It reads bodies whole.
public sealed class ValidatingHandler(DocumentLog log) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var target = request.RequestUri!.PathAndQuery;
        target = target[target.IndexOf("/v2/", StringComparison.Ordinal)..];
        var method = request.Method.Method;
        var sent = await BodyOf(request.Content, cancellationToken);
        log.Add(DocumentValidator.Instance.ValidateRequest(
            method, target, request.Headers.Accept.ToString(), request.Content?.Headers.ContentType?.ToString(), sent));

        var response = await base.SendAsync(request, cancellationToken);
        var received = await BodyOf(response.Content, cancellationToken);
        var status = (int)response.StatusCode;
        log.Add(DocumentValidator.Instance.ValidateResponse(method, target, status, response.Content.Headers.ContentType?.ToString(), received));
        if (status < 300 && DocumentValidator.Instance.OperationOf(method, target.Split('?')[0]) is { } operation)
        {
            log.AddSuccess(operation);
        }

        return response;
    }

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
