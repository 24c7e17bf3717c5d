using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ThreatConnect.Testing.Batch;

// The two parts of evidence.md §9.7. They may look like files: their names alone tell them apart.
internal sealed record BatchForm(ReadOnlyMemory<byte> Config, ReadOnlyMemory<byte> Content)
{
    public static async Task<BatchForm> ReadAsync(RequestContext context)
    {
        if (!MediaTypeHeaderValue.TryParse(context.HttpContext.Request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            throw BatchRefusal.Invalid("The request has to be multipart/form-data");
        }

        try
        {
            return await ReadAsync(new MultipartReader(boundary, context.HttpContext.Request.Body), context).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            throw BatchRefusal.Invalid("The request was not properly formed");
        }
    }

    private static async Task<BatchForm> ReadAsync(MultipartReader reader, RequestContext context)
    {
        var parts = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        while (await reader.ReadNextSectionAsync(context.Aborted).ConfigureAwait(false) is { } section)
        {
            if (ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
            {
                parts[HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? ""] = await BatchUpload.ReadAsync(section.Body, context).ConfigureAwait(false);
            }
        }

        return parts.TryGetValue("config", out var config) && parts.TryGetValue("content", out var content)
            ? new BatchForm(config, content)
            : throw BatchRefusal.Invalid("The request has to have the parts config and content");
    }
}
