using Microsoft.AspNetCore.Http.Features;

namespace ThreatConnect.Testing.Wire;

internal static class RequestBody
{
    /// <summary>Reads a JSON object; anything else is refused (evidence.md §1.5: request malformed).</summary>
    public static async Task<JsonDocument> ReadObjectAsync(RequestContext exchange)
    {
        try
        {
            var document = await JsonDocument.ParseAsync(exchange.Context.Request.Body, default, exchange.Aborted).ConfigureAwait(false);
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

        throw Refusal.NotProperlyFormed();
    }

    /// <summary>As <see cref="ReadObjectAsync"/>, or <see langword="null"/> when the request has no body.</summary>
    public static async Task<JsonDocument?> ReadOptionalObjectAsync(RequestContext exchange) =>
        exchange.Context.Features.GetRequiredFeature<IHttpRequestBodyDetectionFeature>().CanHaveBody
            ? await ReadObjectAsync(exchange).ConfigureAwait(false)
            : null;
}
