namespace ThreatConnect.Testing.Batch;

// The state of a job in the forms of evidence.md §9.5.
internal static class BatchStatusWriter
{
    public static Task WriteAsync(RequestContext context, int statusCode, BatchJob job, BatchState state, bool showsId = true)
    {
        var showsKinds = context.Includes().HasFlag(Includes.Additional);
        var outcome = state is BatchState.Completed ? job.Outcome : null;
        return IsBare(context.Simulation.Options.BatchStatusFormat, state)
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
                WriteCounts(writer, outcome, showsKinds);
            }
        }
    }

    private static bool IsBare(BatchStatusFormat form, BatchState state) =>
        form is BatchStatusFormat.Unwrapped || (form is BatchStatusFormat.UnwrappedUntilCompleted && state is not BatchState.Completed);

    // The names of the counts of associations are not documented.
    private static void WriteCounts(Utf8JsonWriter writer, BatchOutcome outcome, bool showsKinds)
    {
        writer.WriteNumber("errorCount", outcome.Total.Error);
        writer.WriteNumber("successCount", outcome.Total.Success);
        writer.WriteNumber("unprocessCount", outcome.Total.Unprocessed);
        if (showsKinds)
        {
            foreach (var kind in Enum.GetValues<BatchEntryKind>())
            {
                writer.WriteNumber($"success{kind}Count", outcome.Of(kind).Success);
                writer.WriteNumber($"error{kind}Count", outcome.Of(kind).Error);
            }
        }
    }
}
