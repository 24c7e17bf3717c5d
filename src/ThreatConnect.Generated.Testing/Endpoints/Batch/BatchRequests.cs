using System.IO.Compression;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using ThreatConnect.Testing.Batch;

namespace ThreatConnect.Testing.Endpoints.Batch;

// Reads the bodies of requests about batch jobs.
internal static class BatchRequests
{
    public static async Task<BatchConfig> ReadConfigAsync(RequestContext context, Stream body)
    {
        if (!context.Simulation.Options.IsBatchAllowed)
        {
            throw BatchRequestException.NoPermission();
        }

        try
        {
            using var document = await JsonDocument.ParseAsync(body, default, context.Aborted).ConfigureAwait(false);
            return BatchConfig.Read(document.RootElement, context.Store.Owners);
        }
        catch (JsonException)
        {
            throw BatchRequestException.NotProperlyFormed();
        }
        catch (ApiErrorException error) when (error.StatusCode == StatusCodes.Status400BadRequest)
        {
            throw BatchRequestException.Invalid(error.Message);
        }
    }

    // Reads the bytes of a content, plain or compressed, up to the limit.
    public static async Task<ReadOnlyMemory<byte>> ReadContentAsync(RequestContext context)
    {
        var request = context.HttpContext.Request;
        if (!string.Equals(request.Headers.ContentEncoding, "gzip", StringComparison.OrdinalIgnoreCase))
        {
            return await ReadBytesAsync(request.Body, context).ConfigureAwait(false);
        }

        try
        {
            var plain = new GZipStream(request.Body, CompressionMode.Decompress);
            await using (plain.ConfigureAwait(false))
            {
                return await ReadBytesAsync(plain, context).ConfigureAwait(false);
            }
        }
        catch (InvalidDataException)
        {
            throw BatchRequestException.NotProperlyFormed();
        }
    }

    // Reads the two parts of evidence.md §9.7. A part may look like a file: only its name says what it is.
    public static async Task<(ReadOnlyMemory<byte> Config, ReadOnlyMemory<byte> Content)> ReadFormAsync(RequestContext context)
    {
        var request = context.HttpContext.Request;
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            throw BatchRequestException.Invalid("The request has to be multipart/form-data");
        }

        try
        {
            var parts = await ReadPartsAsync(new MultipartReader(boundary, request.Body), context).ConfigureAwait(false);
            return parts.TryGetValue("config", out var config) && parts.TryGetValue("content", out var content)
                ? (config, content)
                : throw BatchRequestException.Invalid("The request has to have the parts config and content");
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            throw BatchRequestException.NotProperlyFormed();
        }
    }

    private static async Task<Dictionary<string, ReadOnlyMemory<byte>>> ReadPartsAsync(MultipartReader reader, RequestContext context)
    {
        var parts = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        while (await reader.ReadNextSectionAsync(context.Aborted).ConfigureAwait(false) is { } section)
        {
            if (ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
            {
                var name = HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? "";
                parts[name] = await ReadBytesAsync(section.Body, context).ConfigureAwait(false);
            }
        }

        return parts;
    }

    private static async Task<ReadOnlyMemory<byte>> ReadBytesAsync(Stream body, RequestContext context)
    {
        var limit = context.Simulation.Options.BatchUploadLimit;
        var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        var total = 0L;
        int count;
        while ((count = await body.ReadAsync(buffer, context.Aborted).ConfigureAwait(false)) > 0)
        {
            total += count;
            // The rest is read too: a client that is still sending would not read the response.
            if (total <= limit)
            {
                content.Write(buffer, 0, count);
            }
        }

        return total <= limit
            ? content.GetBuffer().AsMemory(0, (int)content.Length)
            : throw BatchRequestException.TooLarge(limit);
    }
}
