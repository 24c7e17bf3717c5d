namespace ThreatConnect.Testing.Bulk;

// The bulk status of evidence.md §7.19.
internal static class BulkStatusWriter
{
    public static void Write(Utf8JsonWriter writer, BulkSchedule schedule)
    {
        writer.WriteStartObject("bulkStatus");
        writer.WriteString("name", schedule.Owner.Name);
        writer.WriteBoolean("csvEnabled", schedule.Enabled.CsvEnabled);
        writer.WriteBoolean("jsonEnabled", schedule.Enabled.JsonEnabled);
        writer.WriteString("nextRun", WireDate.Format(schedule.NextRun));
        if (schedule.LastRun is { } lastRun)
        {
            writer.WriteString("lastRun", WireDate.Format(lastRun));
            writer.WriteString("status", "Complete");
        }

        writer.WriteEndObject();
    }
}
