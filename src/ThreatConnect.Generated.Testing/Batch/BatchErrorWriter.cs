using System.IO.Compression;

namespace ThreatConnect.Testing.Batch;

// The error file of evidence.md §9.6: compressed JSON, as bytes.
internal static class BatchErrorWriter
{
    public static async Task WriteAsync(RequestContext context, IReadOnlyList<BatchProblem> problems)
    {
        context.HttpContext.Response.ContentType = "application/octet-stream";
        context.HttpContext.Response.Headers.ContentEncoding = "gzip";
        var packed = new GZipStream(context.HttpContext.Response.Body, CompressionLevel.Fastest);
        await using (packed.ConfigureAwait(false))
        {
            var writer = new Utf8JsonWriter(packed, Envelope.Options);
            await using (writer.ConfigureAwait(false))
            {
                await WriteAsync(writer, problems, context.Aborted).ConfigureAwait(false);
            }
        }
    }

    private static async Task WriteAsync(Utf8JsonWriter writer, IReadOnlyList<BatchProblem> problems, CancellationToken cancellationToken)
    {
        const int flushThreshold = 32 * 1024;
        writer.WriteStartArray();
        foreach (var problem in problems)
        {
            writer.WriteStartObject();
            writer.WriteString("errorReason", problem.Reason);
            WriteSource(writer, problem);
            writer.WriteString("errorMessage", problem.Message);
            writer.WriteEndObject();
            if (writer.BytesPending > flushThreshold)
            {
                await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteSource(Utf8JsonWriter writer, BatchProblem problem)
    {
        writer.WritePropertyName("errorSource");
        if (problem.SourceObject.IsEmpty)
        {
            writer.WriteStringValue(problem.Source);
        }
        else
        {
            writer.WriteRawValue(problem.SourceObject.Span);
        }
    }
}
