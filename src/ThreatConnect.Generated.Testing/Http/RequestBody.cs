using Microsoft.AspNetCore.Http.Features;

namespace ThreatConnect.Testing.Http;

internal static class RequestBody
{
    // Reads a JSON object; other bodies are malformed (evidence.md §1.5).
    public static async Task<JsonDocument> ReadObjectAsync(RequestContext context)
    {
        try
        {
            var document = await JsonDocument.ParseAsync(context.HttpContext.Request.Body, default, context.Aborted).ConfigureAwait(false);
            if (document.RootElement.ValueKind is JsonValueKind.Object)
            {
                return document;
            }

            document.Dispose();
        }
        catch (JsonException)
        {
            // Handled below, like JSON that is not an object.
        }

        throw ApiError.NotProperlyFormed();
    }

    // Returns null if the request has no body.
    public static async Task<JsonDocument?> ReadOptionalObjectAsync(RequestContext context) =>
        context.HttpContext.Features.GetRequiredFeature<IHttpRequestBodyDetectionFeature>().CanHaveBody
            ? await ReadObjectAsync(context).ConfigureAwait(false)
            : null;
}

// Writes the responses of evidence.md §1.3 that are not JSON.
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
