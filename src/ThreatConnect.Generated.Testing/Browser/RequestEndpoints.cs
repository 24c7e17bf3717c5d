using System.Buffers;

namespace ThreatConnect.Testing.Browser;

// The requests of the log: as they come, and one with its headers and body.
internal sealed class RequestEndpoints(RequestLog log)
{
    // A page shows no more.
    private const int MaximumCount = 200;

    public void Map(Router router)
    {
        router.Map("GET", "requests", StreamAsync);
        router.Map("DELETE", "requests", ClearAsync);
        router.Map("GET", "requests/{number}", WriteDetailsAsync);
    }

    // Server-sent events, which end when the browser leaves or the simulator stops.
    private async Task StreamAsync(RequestContext context)
    {
        context.HttpContext.Response.ContentType = "text/event-stream";
        var version = -1L;
        try
        {
            while (true)
            {
                var changes = log.ChangesSince(version, MaximumCount);
                await WriteEventAsync(context, changes).ConfigureAwait(false);
                version = changes.Version;
                await log.WaitForChangeAsync(version, context.Aborted).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (context.Aborted.IsCancellationRequested)
        {
            // Nobody reads any more.
        }
    }

    private static async Task WriteEventAsync(RequestContext context, RequestLogChanges changes)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, Envelope.Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("first", changes.First);
            PageJson.WriteArray(writer, "requests", changes.Entries, entry => WriteEntry(writer, entry));
            writer.WriteEndObject();
        }

        var body = context.HttpContext.Response.BodyWriter;
        body.Write("data: "u8);
        body.Write(json.WrittenSpan);
        body.Write("\n\n"u8);
        await body.FlushAsync(context.Aborted).ConfigureAwait(false);
    }

    private Task ClearAsync(RequestContext context)
    {
        log.Clear();
        return Envelope.WriteStatusAsync(context);
    }

    private Task WriteDetailsAsync(RequestContext context)
    {
        var entry = log.Find(context.Id("number")) ?? throw ApiError.NotFound();
        var request = entry.Request;
        return Envelope.WriteAsync(context.HttpContext, StatusCodes.Status200OK, writer =>
        {
            WriteEntry(writer, entry);
            PageJson.WriteArray(writer, "headers", request.Headers, header =>
            {
                writer.WriteString("name", header.Key);
                writer.WriteString("value", header.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase)
                    ? $"{header.Value.Split(' ')[0]} (hidden)"
                    : header.Value);
            });
            writer.WriteString("body", request.BodyText);
            writer.WriteBoolean("isBodyTruncated", request.IsBodyTruncated);
        });
    }

    private static void WriteEntry(Utf8JsonWriter writer, RequestLogEntry entry)
    {
        // In this order: what has a time has its status.
        var elapsed = entry.Elapsed;
        var request = entry.Request;
        writer.WriteNumber("number", entry.Number);
        writer.WriteString("time", request.ReceivedAt);
        writer.WriteString("method", request.Method);
        writer.WriteString("target", request.RawTarget);
        writer.WriteString("fault", entry.FaultName);
        WriteNumberOrNull(writer, "status", request.StatusCode);
        WriteNumberOrNull(writer, "milliseconds", (long?)elapsed?.TotalMilliseconds);
    }

    private static void WriteNumberOrNull(Utf8JsonWriter writer, string name, long? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
