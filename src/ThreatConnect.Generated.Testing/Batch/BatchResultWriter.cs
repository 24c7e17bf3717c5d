namespace ThreatConnect.Testing.Batch;

// The results of evidence.md §9.6: a bare array.
internal static class BatchResultWriter
{
    public static async Task WriteAsync(RequestContext context, IReadOnlyList<BatchProblem> problems)
    {
        context.HttpContext.Response.ContentType = Envelope.Json;
        var writer = new Utf8JsonWriter(context.HttpContext.Response.BodyWriter, Envelope.Options);
        await using (writer.ConfigureAwait(false))
        {
            writer.WriteStartArray();
            foreach (var problem in problems)
            {
                writer.WriteStartObject();
                writer.WriteString("code", problem.Code);
                writer.WriteString("severity", problem.Severity);
                writer.WriteString("errorReason", problem.Reason);
                writer.WriteString("errorMessage", problem.Message);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        await context.HttpContext.Response.BodyWriter.FlushAsync(context.Aborted).ConfigureAwait(false);
    }
}
