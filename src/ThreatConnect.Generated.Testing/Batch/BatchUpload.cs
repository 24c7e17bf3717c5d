using System.IO.Compression;

namespace ThreatConnect.Testing.Batch;

// Takes in the bytes of a content, plain or compressed, up to the limit.
internal static class BatchUpload
{
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(RequestContext context)
    {
        var request = context.HttpContext.Request;
        if (!string.Equals(request.Headers.ContentEncoding, "gzip", StringComparison.OrdinalIgnoreCase))
        {
            return await ReadAsync(request.Body, context).ConfigureAwait(false);
        }

        try
        {
            var plain = new GZipStream(request.Body, CompressionMode.Decompress);
            await using (plain.ConfigureAwait(false))
            {
                return await ReadAsync(plain, context).ConfigureAwait(false);
            }
        }
        catch (InvalidDataException)
        {
            throw BatchRefusal.Invalid("The request was not properly formed");
        }
    }

    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream body, RequestContext context)
    {
        var limit = context.Simulation.Options.BatchUploadLimit;
        var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        var total = 0L;
        int count;
        while ((count = await body.ReadAsync(buffer, context.Aborted).ConfigureAwait(false)) > 0)
        {
            total += count;
            // The rest is read all the same: a client that still sends would not see the answer.
            if (total <= limit)
            {
                content.Write(buffer, 0, count);
            }
        }

        return total <= limit ? content.GetBuffer().AsMemory(0, (int)content.Length) : throw BatchRefusal.TooLarge(limit);
    }
}
