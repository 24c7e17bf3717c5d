using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace ThreatConnect.Testing.Bulk;

// Writes the report of row 92, item by item: {"indicator":[..]} without an envelope.
internal static class BulkJsonWriter
{
    public static async Task WriteAsync(RequestContext context, BulkReport report)
    {
        var view = new ItemView(ItemShape.GenericList, Includes.Attributes, context.Simulation.Now);
        context.HttpContext.Response.ContentType = Envelope.Json;
        var body = context.HttpContext.Response.BodyWriter;
        using var writer = new Utf8JsonWriter(body, Envelope.Options);
        writer.WriteStartObject();
        await Envelope.WriteArrayAsync(context, writer, "indicator", report.Indicators, (members, indicator) =>
        {
            IndicatorWriter.Write(members, indicator, view);
            ItemWriter.WriteBlock(members, "tag", indicator.Tags, WriteTag);
        }).ConfigureAwait(false);
        writer.WriteEndObject();
        writer.Flush();
        await body.FlushAsync(context.Aborted).ConfigureAwait(false);
    }

    // evidence.md §7.0: the links of tags in this report contain raw spaces.
    private static void WriteTag(Utf8JsonWriter writer, Tag tag)
    {
        writer.WriteString("name", tag.Name);
        writer.WriteString("webLink", WebLink.Unescaped(tag));
        if (tag.Description is { } description)
        {
            writer.WriteString("description", description);
        }
    }
}

// Writes the report of row 93 in the format of evidence.md §7.19, line by line.
internal static class BulkCsvWriter
{
    private const string Unset = "null";
    private const string LineEnd = "\r\n";
    private const int FlushThreshold = 32 * 1024;
    private static readonly SearchValues<char> s_special = SearchValues.Create("\",\r\n");

    public static async Task WriteAsync(RequestContext context, BulkReport report)
    {
        context.HttpContext.Response.ContentType = "text/csv; charset=utf-8";
        var body = context.HttpContext.Response.BodyWriter;
        Write(body, "Type,Value,Rating,Confidence" + LineEnd);
        foreach (var indicator in report.Indicators)
        {
            Write(body, LineOf(indicator));
            if (body.UnflushedBytes > FlushThreshold)
            {
                await body.FlushAsync(context.Aborted).ConfigureAwait(false);
            }
        }

        await body.FlushAsync(context.Aborted).ConfigureAwait(false);
    }

    private static string LineOf(Indicator indicator)
    {
        var rating = indicator.Rating?.ToString("0.00", CultureInfo.InvariantCulture) ?? Unset;
        var confidence = indicator.Confidence?.ToString(CultureInfo.InvariantCulture) ?? Unset;
        return $"{Quote(indicator.Type.Name)},{Quote(indicator.Summary)},{rating},{confidence}{LineEnd}";
    }

    private static string Quote(string text) =>
        text.AsSpan().ContainsAny(s_special) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static void Write(PipeWriter body, string text) => Encoding.UTF8.GetBytes(text, body);
}

// Writes the bulk status of evidence.md §7.19.
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
