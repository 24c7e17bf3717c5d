using System.Text.Encodings.Web;

namespace ThreatConnect.Testing.Http;

// Writes the responses of evidence.md §1.4 into the body.
internal static class Envelope
{
    // evidence.md §13 #29: without a charset.
    public const string Json = "application/json";

    private const int FlushThreshold = 32 * 1024;

    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // evidence.md §1.4: the status is Error in current documents, and Failure on live servers.
    public static Task WriteFailureAsync(HttpContext context, int statusCode, string message) =>
        WriteAsync(context, statusCode, writer =>
        {
            writer.WriteString("status", "Failure");
            writer.WriteString("message", message);
        });

    public static Task WriteStatusAsync(RequestContext context, int statusCode = StatusCodes.Status200OK) =>
        WriteAsync(context.HttpContext, statusCode, writer => writer.WriteString("status", "Success"));

    // Writes the object data.{key}.
    public static Task WriteObjectAsync(RequestContext context, int statusCode, string key, Action<Utf8JsonWriter> writeMembers) =>
        WriteDataAsync(context, statusCode, writer =>
        {
            writer.WriteStartObject(key);
            writeMembers(writer);
            writer.WriteEndObject();
        });

    public static Task WriteDataAsync(RequestContext context, int statusCode, Action<Utf8JsonWriter> writeMembers) =>
        WriteAsync(context.HttpContext, statusCode, writer =>
        {
            writer.WriteString("status", "Success");
            writer.WriteStartObject("data");
            writeMembers(writer);
            writer.WriteEndObject();
        });

    // Writes the array data.{key}, and data.resultCount if the page has a total.
    public static async Task WriteListAsync<T>(RequestContext context, string key, Page<T> page, Action<Utf8JsonWriter, T> writeMembers)
    {
        var body = Begin(context.HttpContext, StatusCodes.Status200OK);
        using var writer = new Utf8JsonWriter(body, Options);
        writer.WriteStartObject();
        writer.WriteString("status", "Success");
        writer.WriteStartObject("data");
        if (page.Total is { } total)
        {
            writer.WriteNumber("resultCount", total);
        }

        await WriteArrayAsync(context, writer, key, page.Items, writeMembers).ConfigureAwait(false);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.Flush();
        await body.FlushAsync(context.Aborted).ConfigureAwait(false);
    }

    // Writes an array into an open object. Its items are sent as they are written.
    public static async Task WriteArrayAsync<T>(
        RequestContext context, Utf8JsonWriter writer, string key, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> writeMembers)
    {
        var body = context.HttpContext.Response.BodyWriter;
        writer.WriteStartArray(key);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            writeMembers(writer, item);
            writer.WriteEndObject();
            if (writer.BytesPending + body.UnflushedBytes > FlushThreshold)
            {
                writer.Flush();
                await body.FlushAsync(context.Aborted).ConfigureAwait(false);
            }
        }

        writer.WriteEndArray();
    }

    public static async Task WriteAsync(HttpContext context, int statusCode, Action<Utf8JsonWriter> writeMembers)
    {
        var body = Begin(context, statusCode);
        using var writer = new Utf8JsonWriter(body, Options);
        writer.WriteStartObject();
        writeMembers(writer);
        writer.WriteEndObject();
        writer.Flush();
        await body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private static System.IO.Pipelines.PipeWriter Begin(HttpContext context, int statusCode)
    {
        context.Response.StatusCode = statusCode;
        context.Response.ContentType = Json;
        return context.Response.BodyWriter;
    }
}
