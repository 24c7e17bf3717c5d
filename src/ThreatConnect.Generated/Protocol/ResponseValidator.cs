using System.Net;
using System.Text.Json;
using ThreatConnect.Values;

namespace ThreatConnect.Protocol;

// Determines whether a response is a success, and creates the exceptions for those that are not.
internal static class ResponseValidator
{
    private const int ExcerptLength = 1024;

    // A word of the platform.
    private const int StatusLength = 64;

    // Throws if the status code is an error, or the content is not JSON.
    public static void ThrowIfNotJson(RawResponse response)
    {
        ThrowIfErrorStatus(response);
        if (!response.IsEmpty && !response.LooksLikeJson)
        {
            throw NotJson(response);
        }
    }

    // Throws if the status code, or the envelope if there is one, is an error. Files have no envelope, and the status of a job is not
    // that of its request.
    public static void ThrowIfUnknownFailed(RawResponse response)
    {
        ThrowIfErrorStatus(response);
        if (response.MediaType is "text/html")
        {
            throw NotJson(response);
        }

        ThrowIfFailureStatus(response);
    }

    // Throws if a response is not the requested file but an HTML page, nothing, or an error of the platform. A file may be HTML itself; it
    // does not come with the content type of a page or without one.
    public static void ThrowIfNotFile(RawResponse response)
    {
        ThrowIfErrorStatus(response);
        if (response.MediaType is "text/html" or "application/xhtml+xml" || (response.MediaType is null && response.LooksLikeHtml))
        {
            throw Unusable(response, "the response is an HTML page and not the file; check the base address");
        }

        if (response.Body.IsEmpty)
        {
            throw Unusable(response, "the response is empty and not the file");
        }

        if (response.MediaType is "application/json")
        {
            ThrowIfFailureStatus(response);
        }
    }

    // An object without an envelope may have a status member too. It is an error only with the platform's words for one, or with a message.
    public static void ThrowIfFailureStatus(RawResponse response)
    {
        if (TryReadEnvelope(response) is { IsSuccess: false, Status: not null } envelope
            && (envelope.Status is "Failure" or "Error" || envelope.Message is not null))
        {
            throw ToApiException(response, envelope);
        }
    }

    // Throws if the envelope is an error, whatever the status code is.
    public static Envelope ThrowIfFailed(RawResponse response, Envelope envelope)
    {
        if (envelope.IsSuccess)
        {
            return envelope;
        }

        throw envelope.Status is null
            ? Unusable(response, "the response has no status")
            : ToApiException(response, envelope);
    }

    // Whether the platform did not find the object. Any other 404 means that the address is wrong.
    public static bool IsNotFound(RawResponse response) =>
        response.StatusCode == HttpStatusCode.NotFound
        && TryReadEnvelope(response) is { Status: not null } envelope
        && !IsAboutOwner(envelope.Message);

    // Whether the platform has none of the requested. It responds with 404 and an envelope, a text or nothing; an HTML page means that the
    // address is wrong.
    public static bool IsNothing(RawResponse response) =>
        response.StatusCode == HttpStatusCode.NotFound
        && response.MediaType is not "text/html"
        && (response.IsEmpty || IsNotFound(response) || (response.IsPlainText && !response.LooksLikeHtml));

    // Whether a deletion was repeated because its response was lost, and the object is not found any more: then it is deleted.
    public static bool IsAlreadyDeleted(RawResponse response) =>
        response.FollowsLostResponse && response.Method == HttpMethod.Delete && IsNotFound(response);

    // The reason may contain texts of the response.
    public static ThreatConnectTransportException Unusable(RawResponse response, string reason, Exception? inner = null)
    {
        var about = $"Status {(int)response.StatusCode}.{Quote(response)}{response.Exchange.Log.Describe()}";
        var shown = response.Redact(reason, ExcerptLength);
        return Record(response, response.Exchange.ToFailure($"no usable response: {shown}. {about}", inner));
    }

    // Whether a 503 means that the instance has no API license or no batches. Repeating the request does not help then.
    public static bool IsDisabled(RawResponse response) =>
        response.StatusCode == HttpStatusCode.ServiceUnavailable && IsDisabled(response.Excerpt(ExcerptLength));

    // text: the beginning of the response.
    public static bool IsDisabled(string text) =>
        text.Contains("licensed", StringComparison.OrdinalIgnoreCase)
        || text.Contains("batchJobEnabled", StringComparison.OrdinalIgnoreCase);

    // Whether the server has refused the timestamp of the signature: "Timestamp out of acceptable time range", "Invalid timestamp".
    public static bool IsAboutClock(RawResponse response) =>
        response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
        && response.Excerpt(ExcerptLength).Contains("timestamp", StringComparison.OrdinalIgnoreCase);

    private static void ThrowIfErrorStatus(RawResponse response)
    {
        var code = (int)response.StatusCode;
        if (code >= 400)
        {
            throw ToApiException(response, TryReadEnvelope(response));
        }

        if (response.StatusCode == HttpStatusCode.PartialContent)
        {
            throw Unusable(response, "the server sent only a part, which was not requested");
        }

        if (code is < 200 or >= 300)
        {
            throw Unusable(response, code / 100 == 3
                ? "the server redirects, and a signed request must not follow; check the base address"
                : "the status code is neither a success nor an error");
        }
    }

    private static ThreatConnectTransportException NotJson(RawResponse response) =>
        Unusable(response, $"the response is {response.MediaType ?? "without a content type"} and not JSON; check the base address");

    // The platform responds with 404 to a misspelled owner too, which is not a missing object.
    private static bool IsAboutOwner(string? message) => message?.Contains("owner", StringComparison.OrdinalIgnoreCase) == true;

    private static ThreatConnectApiException ToApiException(RawResponse response, Envelope? envelope)
    {
        var message = envelope?.Message is { } words ? response.Redact(words, ExcerptLength)
            : response.IsPlainText ? response.Excerpt(ExcerptLength)
            : null;
        var reason = string.IsNullOrWhiteSpace(message) ? "The server gave no reason." : message.TrimEnd('.') + ".";
        var about = $"status {(int)response.StatusCode}.{Owner(response, message)}{Clock(response)}{response.Exchange.Log.Describe()}";
        var text = $"{reason} {response.Exchange}: {about}";
        return Record(response, new ThreatConnectApiException(text, response.Method, response.Target, response.StatusCode)
        {
            Status = envelope?.Status is { } status ? response.Redact(status, StatusLength) : null,
            ServerMessage = string.IsNullOrWhiteSpace(message) ? null : message,
            BodyExcerpt = response.Excerpt(ExcerptLength),
            RetryAfter = response.RetryAfter,
        });
    }

    // The owner of the request, if the server may have refused it: it responds with "Access Denied" to an owner that the user cannot see.
    private static string Owner(RawResponse response, string? message)
    {
        var isAboutOwner = (IsAboutOwner(message) && message!.Contains("not found", StringComparison.OrdinalIgnoreCase))
            || message?.Contains("access denied", StringComparison.OrdinalIgnoreCase) == true;
        return isAboutOwner && response.Exchange.Owner is { } owner
            ? $" Owner of the request: \"{Excerpt.Of(owner)}\"; Owners.ListAsync() lists those that this user can access."
            : "";
    }

    // By how much the clocks differ, if the server has refused the timestamp.
    private static string Clock(RawResponse response)
    {
        if (!IsAboutClock(response) || response.ServerAhead is not { } ahead)
        {
            return "";
        }

        var direction = ahead < TimeSpan.Zero ? "ahead of" : "behind";
        return $" The clock of this computer is {(long)ahead.Duration().TotalSeconds} s {direction} the server's.";
    }

    private static T Record<T>(RawResponse response, T failure)
        where T : ThreatConnectException
    {
        response.Operation?.Fails(failure);
        return failure;
    }

    private static Envelope? TryReadEnvelope(RawResponse response)
    {
        if (!response.LooksLikeJson)
        {
            return null;
        }

        try
        {
            return EnvelopeReader.Read(response.Body.Span);
        }
        catch (JsonException)
        {
            // The response is an error already; its text is in the excerpt.
            return null;
        }
    }

    private static string Quote(RawResponse response)
    {
        var excerpt = response.Excerpt(160);
        return excerpt.Length == 0 ? string.Empty : $" It begins: {excerpt}";
    }
}
