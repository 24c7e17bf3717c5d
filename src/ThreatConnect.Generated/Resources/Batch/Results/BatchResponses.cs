using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect.Resources.Batch.Results;

// Reads the responses about jobs, most of which have more than one form (evidence.md §9.2, §9.5, §9.6).
internal static partial class BatchResponses
{
    // Messages show the state; one that is longer is none.
    private const int LongestState = 64;

    public static Response<BatchId> ReadId(RawResponse response)
    {
        using (response)
        {
            ResponseValidator.ThrowIfNotJson(response);
            ResponseValidator.ThrowIfFailureStatus(response);

            // The status is read too, since a text that is not one means that the rest cannot be trusted.
            var (_, id) = Read(
                response,
                static root => (
                    Text(root, "status"),
                    NumberOf(root, "batchId") ?? (Member(root, "data") is { } data ? NumberOf(data, "batchId") : null)));
            return id is { } number
                ? new Response<BatchId>(number, response.StatusCode, response.Headers, response.Body.ToArray())
                : throw ResponseValidator.Unusable(response, "the response has no job id");
        }
    }

    // The status of a job is in an envelope, or is the whole response.
    public static Response<BatchStatus> ReadStatus(RawResponse response)
    {
        using (response)
        {
            ResponseValidator.ThrowIfNotJson(response);
            var secrets = response.Exchange.Log.Secrets;
            var (status, isState) = Read(
                response,
                root => (StatusOf(root) is { } one ? ToStatus(one, secrets) : null, JobStates.IsDocumented(Text(root, "status"))));
            if (!isState)
            {
                ResponseValidator.ThrowIfFailureStatus(response);
            }

            return status is null
                ? throw ResponseValidator.Unusable(response, "the response has no job status")
                : new Response<BatchStatus>(status, response.StatusCode, response.Headers, response.Body.ToArray());
        }
    }

    // The response to an upload: a status, or any other success.
    public static Response<BatchStatus> ReadUpload(RawResponse response)
    {
        using (response)
        {
            ResponseValidator.ThrowIfUnknownFailed(response);
            var secrets = response.Exchange.Log.Secrets;
            var status = response.LooksLikeJson
                ? Read(response, root => StatusOf(root) is { } one ? ToStatus(one, secrets) : null)
                : null;
            return new Response<BatchStatus>(
                status ?? new BatchStatus(), response.StatusCode, response.Headers, response.Body.ToArray());
        }
    }

    // A job without errors has no list of them (404).
    public static Page<BatchError> ReadErrors(RawResponse response) => ReadList(response, static secrets => new BatchErrorReader(secrets));

    // Nor has a job without results.
    public static Page<BatchResult> ReadResults(RawResponse response) =>
        ReadList(response, static secrets => new BatchResultReader(secrets));

    // The most bytes that the server accepts (evidence.md §9.4); null where the error has another reason.
    public static long? ReadSizeLimit(ThreatConnectApiException exception) =>
        exception.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge
        && SizeLimit().Match(exception.ServerMessage ?? exception.BodyExcerpt) is { Success: true } match
        && long.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
            ? limit
            : null;

    private static Page<T> ReadList<T>(RawResponse response, Func<Secrets, ItemReader<T>> create)
    {
        using (response)
        {
            if (ResponseValidator.IsNothing(response))
            {
                return new Page<T>([], 0, response.StatusCode, response.Headers);
            }

            ResponseValidator.ThrowIfNotJson(response);
            ResponseValidator.ThrowIfFailureStatus(response);
            var reader = create(response.Exchange.Log.Secrets);
            var items = response.IsEmpty ? [] : Parse(response, () => BatchList.Read(response.Body.Span, reader))
                ?? throw ResponseValidator.Unusable(response, "the response is not a list");
            return new Page<T>(items, items.Count, response.StatusCode, response.Headers);
        }
    }

    private static JsonElement? StatusOf(JsonElement root)
    {
        var wrapped = (Member(root, "data") is { } data ? Member(data, "batchStatus") : null) ?? Member(root, "batchStatus");
        return wrapped ?? (JobStates.IsBare(Text(root, "status")) ? root : null);
    }

    // An object with counts, or the state alone.
    private static BatchStatus ToStatus(JsonElement status, Secrets secrets) => status.ValueKind == JsonValueKind.String
        ? new BatchStatus { State = StateOf(status.GetString(), secrets) }
        : ToCountedStatus(status, secrets);

    private static BatchState? StateOf(string? state, Secrets secrets) =>
        string.IsNullOrEmpty(state) ? default(BatchState?) : new BatchState(secrets.Redact(state, LongestState));

    private static BatchStatus ToCountedStatus(JsonElement status, Secrets secrets) => new()
    {
        Id = NumberOf(status, "id") is { } id ? new BatchId(id) : null,
        State = StateOf(Text(status, "status"), secrets),
        ErrorCount = NumberOf(status, "errorCount"),
        SuccessCount = NumberOf(status, "successCount"),
        UnprocessedCount = NumberOf(status, "unprocessCount") ?? NumberOf(status, "unprocessedCount"),
        SuccessIndicatorCount = NumberOf(status, "successIndicatorCount"),
        ErrorIndicatorCount = NumberOf(status, "errorIndicatorCount"),
        SuccessGroupCount = NumberOf(status, "successGroupCount"),
        ErrorGroupCount = NumberOf(status, "errorGroupCount"),
        AdditionalMembers = secrets.Redact(AdditionalMembers.Of(
            status,
            "id",
            "status",
            "errorCount",
            "successCount",
            "unprocessCount",
            "unprocessedCount",
            "successIndicatorCount",
            "errorIndicatorCount",
            "successGroupCount",
            "errorGroupCount")),
    };

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    private static string? Text(JsonElement element, string name) => Member(element, name) is { } value ? TextOf(value) : null;

    private static string? TextOf(JsonElement value) =>
        value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? value.GetRawText() : value.ToString();

    private static long? NumberOf(JsonElement element, string name) =>
        Text(element, name) is { } text
        && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number is >= 0 and <= long.MaxValue
            ? (long)number
            : null;

    private static T Read<T>(RawResponse response, Func<JsonElement, T> read) => Parse(response, () =>
    {
        using var json = JsonDocument.Parse(response.Body, new JsonDocumentOptions { AllowTrailingCommas = true });
        return read(json.RootElement);
    });

    private static T Parse<T>(RawResponse response, Func<T> parse)
    {
        try
        {
            return parse();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second is for bytes that are not UTF-8, which are found only when a text is read.
            throw ResponseValidator.Unusable(response, $"the response cannot be read ({exception.Message.TrimEnd('.')})", exception);
        }
    }

    [GeneratedRegex("size greater than allowable limit of ([0-9]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SizeLimit();
}
