using System.Globalization;
using System.Net;
using System.Text.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

// Reads the answers of jobs, most of which have more than one form.
internal static class BatchResponses
{
    // The id of a job that was created.
    public static Response<BatchId> ReadId(RawResponse answer)
    {
        using (answer)
        {
            ResponseValidator.ThrowIfRefused(answer);
            var id = Read(answer, static root => NumberOf(root, "batchId") ?? (Member(root, "data") is { } data ? NumberOf(data, "batchId") : null));
            return id is { } number
                ? new Response<BatchId>(number, answer.StatusCode, answer.Headers, answer.Body.ToArray())
                : throw ResponseValidator.Unusable(answer, "the answer holds no id of a job");
        }
    }

    // The state of a job, in an envelope or without, where the status of the answer is that of the job.
    public static Response<BatchStatus> ReadStatus(RawResponse answer)
    {
        using (answer)
        {
            ResponseValidator.ThrowIfRefused(answer);
            var status = Read<BatchStatus?>(answer, static root => StatusOf(root) is { } status ? ToStatus(status) : null);
            return status is null
                ? throw ResponseValidator.Unusable(answer, "the answer holds no state of a job")
                : new Response<BatchStatus>(status, answer.StatusCode, answer.Headers, answer.Body.ToArray());
        }
    }

    // The errors of a job, which are none where they are not found.
    public static Page<BatchError> ReadErrors(RawResponse answer) => ReadList(answer, static element => new BatchError
    {
        Reason = Text(element, "errorReason"),
        Message = Text(element, "errorMessage"),
        Source = SourceOf(element),
    });

    // What a job has to say, which is nothing where it is not found.
    public static Page<BatchResult> ReadResults(RawResponse answer) => ReadList(answer, static element => new BatchResult
    {
        Code = Text(element, "code"),
        Severity = Text(element, "severity") is { Length: > 0 } severity ? new BatchSeverity(severity) : default(BatchSeverity?),
        Reason = Text(element, "errorReason"),
        Message = Text(element, "errorMessage"),
    });

    private static Page<T> ReadList<T>(RawResponse answer, Func<JsonElement, T> read)
    {
        using (answer)
        {
            if (answer.StatusCode == HttpStatusCode.NotFound)
            {
                return new Page<T>([], 0, answer.StatusCode, answer.Headers);
            }

            ResponseValidator.ThrowIfRefused(answer);
            var items = answer.IsEmpty ? [] : Read<List<T>?>(answer, root => ItemsOf(root, read))
                ?? throw ResponseValidator.Unusable(answer, "the answer is no list");
            return new Page<T>(items, items.Count, answer.StatusCode, answer.Headers);
        }
    }

    private static List<T>? ItemsOf<T>(JsonElement root, Func<JsonElement, T> read)
    {
        if (root.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var items = new List<T>(root.GetArrayLength());
        foreach (var element in root.EnumerateArray())
        {
            if (element.ValueKind == JsonValueKind.Object)
            {
                items.Add(read(element));
            }
        }

        return items;
    }

    private static JsonElement? StatusOf(JsonElement root)
    {
        var wrapped = (Member(root, "data") is { } data ? Member(data, "batchStatus") : null) ?? Member(root, "batchStatus");
        return wrapped ?? (Text(root, "status") is "Created" or "Queued" or "Running" or "Completed" ? root : null);
    }

    private static BatchStatus ToStatus(JsonElement status) => new()
    {
        Id = NumberOf(status, "id") is { } id ? new BatchId(id) : null,
        State = Text(status, "status") is { Length: > 0 } state ? new BatchState(state) : default(BatchState?),
        ErrorCount = NumberOf(status, "errorCount"),
        SuccessCount = NumberOf(status, "successCount"),
        UnprocessedCount = NumberOf(status, "unprocessCount") ?? NumberOf(status, "unprocessedCount"),
        SuccessIndicatorCount = NumberOf(status, "successIndicatorCount"),
        ErrorIndicatorCount = NumberOf(status, "errorIndicatorCount"),
        SuccessGroupCount = NumberOf(status, "successGroupCount"),
        ErrorGroupCount = NumberOf(status, "errorGroupCount"),
    };

    // A text, or the whole item as older servers have it.
    private static string? SourceOf(JsonElement error)
    {
        if (Member(error, "errorSource") is not { } source)
        {
            return null;
        }

        return source.ValueKind == JsonValueKind.Object
            ? Text(source, "xid") ?? Text(source, "summary") ?? Text(source, "name") ?? FirstText(source)
            : TextOf(source);
    }

    private static string? FirstText(JsonElement item)
    {
        foreach (var member in item.EnumerateObject())
        {
            if (member.Name != "type" && member.Value.ValueKind == JsonValueKind.String)
            {
                return member.Value.GetString();
            }
        }

        return item.GetRawText();
    }

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string? Text(JsonElement element, string name) => Member(element, name) is { } value ? TextOf(value) : null;

    private static string? TextOf(JsonElement value) => value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? value.GetRawText() : value.ToString();

    private static long? NumberOf(JsonElement element, string name) =>
        Text(element, name) is { } text && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= long.MaxValue ? (long)number : null;

    private static T Read<T>(RawResponse answer, Func<JsonElement, T> read)
    {
        try
        {
            using var json = JsonDocument.Parse(answer.Body, new JsonDocumentOptions { AllowTrailingCommas = true });
            return read(json.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second is for bytes that are no UTF-8, which are found only where a text is asked for.
            throw ResponseValidator.Unusable(answer, $"the answer cannot be read ({exception.Message.TrimEnd('.')})", exception);
        }
    }
}
