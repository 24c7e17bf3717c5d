namespace ThreatConnect.Testing.Hosting;

// Writes the answers of evidence.md §1.3 that are no JSON.
internal static class BinaryBody
{
    public const string OctetStream = "application/octet-stream";
    public const string PlainText = "text/plain; charset=utf-8";
    public const string Pdf = "application/pdf";

    public static async Task WriteAsync(RequestContext context, string mediaType, Stream content)
    {
        var response = context.HttpContext.Response;
        response.ContentType = mediaType;
        response.ContentLength = content.Length;
        await content.CopyToAsync(response.Body, context.Aborted).ConfigureAwait(false);
    }

    public static Task WriteAsync(RequestContext context, string mediaType, byte[] content) =>
        WriteAsync(context, mediaType, new MemoryStream(content, writable: false));
}
