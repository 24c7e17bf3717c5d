namespace ThreatConnect.Testing.Wire;

// Writes the objects of evidence.md §7.15. A date is absent when its count is 0 (§3.3).
internal static class ObservationWriter
{
    public static void Write(Utf8JsonWriter writer, Observation observation)
    {
        writer.WriteNumber("count", observation.Count);
        writer.WriteString("dateObserved", WireDate.Format(observation.DateObserved));
    }

    // The API user is the only user that reports observations, so both counts are the same.
    public static void WriteCount(Utf8JsonWriter writer, Indicator indicator)
    {
        WriteDated(writer, "count", indicator.ObservationCount, "lastObserved", indicator.LastObserved);
        WriteDated(writer, "yourCount", indicator.ObservationCount, "yourLastObserved", indicator.LastObserved);
    }

    public static void WriteFalsePositive(Utf8JsonWriter writer, Indicator indicator) =>
        WriteDated(writer, "count", indicator.FalsePositiveCount, "lastReported", indicator.FalsePositiveLastReported);

    // An item of the list of observed indicators (evidence.md §7.5).
    public static void WriteObserved(Utf8JsonWriter writer, ObservedIndicator observed, string userName)
    {
        writer.WriteString("summary", observed.Indicator.Summary);
        WriteDated(writer, "observationCount", observed.Count, "lastObserved", observed.LastObserved);
        writer.WriteStartArray("userObservedList");
        writer.WriteStartObject();
        writer.WriteString("userName", userName);
        WriteDated(writer, "count", observed.Count, "userLastObservedDate", observed.LastObserved);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    public static void WriteDated(Utf8JsonWriter writer, string countName, int count, string dateName, DateTimeOffset? date)
    {
        writer.WriteNumber(countName, count);
        if (date is { } known)
        {
            writer.WriteString(dateName, WireDate.Format(known));
        }
    }
}
