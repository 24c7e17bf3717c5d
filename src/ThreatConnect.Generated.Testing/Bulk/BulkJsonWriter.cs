namespace ThreatConnect.Testing.Bulk;

// The report of row 92, an item at a time: {"indicator":[..]} without an envelope.
internal static class BulkJsonWriter
{
    private const int FlushThreshold = 32 * 1024;

    public static async Task WriteAsync(RequestContext context, BulkReport report)
    {
        var view = new ItemView(ItemShape.GenericList, Includes.Attributes, context.Simulation.Now);
        context.HttpContext.Response.ContentType = Envelope.Json;
        var body = context.HttpContext.Response.BodyWriter;
        using var writer = new Utf8JsonWriter(body, Envelope.Options);
        writer.WriteStartObject();
        writer.WriteStartArray("indicator");
        foreach (var indicator in report.Indicators)
        {
            writer.WriteStartObject();
            IndicatorWriter.Write(writer, indicator, view);
            ItemWriter.WriteBlock(writer, "tag", indicator.Tags, WriteTag);
            writer.WriteEndObject();
            if (writer.BytesPending + body.UnflushedBytes > FlushThreshold)
            {
                writer.Flush();
                await body.FlushAsync(context.Aborted).ConfigureAwait(false);
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        await body.FlushAsync(context.Aborted).ConfigureAwait(false);
    }

    // evidence.md §7.0: the links of tags in this report hold raw spaces.
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
