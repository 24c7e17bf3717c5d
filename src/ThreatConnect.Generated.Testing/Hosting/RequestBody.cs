using Microsoft.AspNetCore.Http.Features;

namespace ThreatConnect.Testing.Hosting;

internal static class RequestBody
{
    // Reads a JSON object; anything else is refused (evidence.md §1.5: request malformed).
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
            // Answered below, like JSON that is no object.
        }

        throw ApiError.NotProperlyFormed();
    }

    // As ReadObjectAsync, or null when the request has no body.
    public static async Task<JsonDocument?> ReadOptionalObjectAsync(RequestContext context) =>
        context.HttpContext.Features.GetRequiredFeature<IHttpRequestBodyDetectionFeature>().CanHaveBody
            ? await ReadObjectAsync(context).ConfigureAwait(false)
            : null;
}
