using System.IO.Compression;
using ThreatConnect.Testing.Batch;

namespace ThreatConnect.Testing.Endpoints.Batch;

internal static class BatchResponses
{
    private const int FlushThreshold = 32 * 1024;

    // The state of a job in the forms of evidence.md §9.5.
    public static Task WriteStatusAsync(RequestContext context, int statusCode, BatchJob job, BatchState state, bool showsId = true)
    {
        var showsTypes = context.Includes().HasFlag(Includes.Additional);
        var outcome = state is BatchState.Completed ? job.Outcome : null;
        return IsUnwrapped(context.Simulation.Options.BatchStatusFormat, state)
            ? Envelope.WriteAsync(context.HttpContext, statusCode, WriteState)
            : Envelope.WriteObjectAsync(context, statusCode, "batchStatus", writer =>
            {
                if (showsId)
                {
                    writer.WriteNumber("id", job.Id);
                }

                WriteState(writer);
            });

        void WriteState(Utf8JsonWriter writer)
        {
            writer.WriteString("status", state.ToString());
            if (outcome is not null)
            {
                WriteCounts(writer, outcome, showsTypes);
            }
        }
    }

    // The error file of evidence.md §9.6: compressed JSON as bytes.
    public static async Task WriteErrorFileAsync(RequestContext context, IReadOnlyList<BatchError> errors)
    {
        var response = context.HttpContext.Response;
        response.ContentType = "application/octet-stream";
        response.Headers.ContentEncoding = "gzip";
        var compressed = new GZipStream(response.Body, CompressionLevel.Fastest, leaveOpen: true);
        await using (compressed.ConfigureAwait(false))
        {
            await WriteArrayAsync(compressed, errors, WriteFileError, context.Aborted).ConfigureAwait(false);
        }
    }

    // The results of evidence.md §9.6: an array without an envelope.
    public static Task WriteResultsAsync(RequestContext context, IReadOnlyList<BatchError> errors)
    {
        var response = context.HttpContext.Response;
        response.ContentType = Envelope.Json;
        return WriteArrayAsync(response.Body, errors, WriteResult, context.Aborted);
    }

    private static bool IsUnwrapped(BatchStatusFormat format, BatchState state) =>
        format is BatchStatusFormat.Unwrapped || (format is BatchStatusFormat.UnwrappedUntilCompleted && state is not BatchState.Completed);

    // The names of the counts of associations are not documented.
    private static void WriteCounts(Utf8JsonWriter writer, BatchOutcome outcome, bool showsTypes)
    {
        writer.WriteNumber("errorCount", outcome.Total.Error);
        writer.WriteNumber("successCount", outcome.Total.Success);
        writer.WriteNumber("unprocessCount", outcome.Total.Unprocessed);
        if (showsTypes)
        {
            foreach (var type in Enum.GetValues<BatchItemType>())
            {
                writer.WriteNumber($"success{type}Count", outcome.Of(type).Success);
                writer.WriteNumber($"error{type}Count", outcome.Of(type).Error);
            }
        }
    }

    private static async Task WriteArrayAsync(
        Stream body,
        IReadOnlyList<BatchError> errors,
        Action<Utf8JsonWriter, BatchError> writeMembers,
        CancellationToken cancellationToken)
    {
        var writer = new Utf8JsonWriter(body, Envelope.Options);
        await using (writer.ConfigureAwait(false))
        {
            writer.WriteStartArray();
            foreach (var error in errors)
            {
                writer.WriteStartObject();
                writeMembers(writer, error);
                writer.WriteEndObject();
                if (writer.BytesPending > FlushThreshold)
                {
                    await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
                }
            }

            writer.WriteEndArray();
        }
    }

    private static void WriteFileError(Utf8JsonWriter writer, BatchError error)
    {
        writer.WriteString("errorReason", error.Reason);
        writer.WritePropertyName("errorSource");
        if (error.SourceObject.IsEmpty)
        {
            writer.WriteStringValue(error.Source);
        }
        else
        {
            writer.WriteRawValue(error.SourceObject.Span);
        }

        writer.WriteString("errorMessage", error.Message);
    }

    private static void WriteResult(Utf8JsonWriter writer, BatchError error)
    {
        writer.WriteString("code", error.Code);
        writer.WriteString("severity", error.Severity);
        writer.WriteString("errorReason", error.Reason);
        writer.WriteString("errorMessage", error.Message);
    }
}
