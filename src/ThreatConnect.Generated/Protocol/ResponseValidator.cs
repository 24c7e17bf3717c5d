using System.Net;
using System.Text.Json;
using ThreatConnect.Json;

namespace ThreatConnect.Protocol;

// Says whether an answer is a success, and which exception it is when it is not.
internal static class ResponseValidator
{
    private const int ExcerptLength = 1024;

    // Throws when the status code alone, or the kind of the content, says that there is nothing to read.
    public static void ThrowIfRefused(RawResponse answer)
    {
        ThrowIfRefusedByStatus(answer);
        if (!answer.IsEmpty && !answer.LooksLikeJson)
        {
            throw NotJson(answer);
        }
    }

    // Throws when an answer of an unknown form says itself that it is a failure: bare bodies and files have no envelope, jobs a status of
    // their own.
    public static void ThrowIfUnknownRefused(RawResponse answer)
    {
        ThrowIfRefusedByStatus(answer);
        if (answer.MediaType is "text/html")
        {
            throw NotJson(answer);
        }

        ThrowIfItSaysThatItFailed(answer);
    }

    // Throws when an answer is not the file that was asked for: a page, or the platform's own words, which are JSON and whole.
    public static void ThrowIfFileRefused(RawResponse answer)
    {
        ThrowIfRefusedByStatus(answer);
        if (answer.MediaType is "text/html")
        {
            throw Unusable(answer, "the answer is a page and not the file; check the base address");
        }

        if (answer.MediaType is "application/json")
        {
            ThrowIfItSaysThatItFailed(answer);
        }
    }

    // Throws when the platform itself says that it failed, whatever the status code.
    public static Envelope ThrowIfFailed(RawResponse answer, Envelope envelope)
    {
        if (envelope.IsSuccess)
        {
            return envelope;
        }

        throw envelope.Status is null
            ? Unusable(answer, "the answer has no status")
            : Refused(answer, envelope);
    }

    // Whether the platform itself says that there is no such object; a 404 of anything else is a wrong address.
    public static bool IsNotFound(RawResponse answer) =>
        answer.StatusCode == HttpStatusCode.NotFound
        && TryReadEnvelope(answer) is { Status: not null } envelope
        && !IsAboutOwner(envelope.Message);

    // Whether a deletion was repeated because its answer was lost, and the platform now says that there is no such object: then it is done.
    public static bool IsDeletedAlready(RawResponse answer) => answer.FollowsLostAnswer && answer.Method == HttpMethod.Delete && IsNotFound(answer);

    // The exception for an answer that cannot be used.
    public static ThreatConnectTransportException Unusable(RawResponse answer, string reason, Exception? inner = null) =>
        Tell(answer, new ThreatConnectTransportException($"{answer.Method} {answer.Target}: no usable answer: {reason}. Status {(int)answer.StatusCode}.{Quote(answer)}", answer.Method, answer.Target, inner));

    // Whether a 503 says that the instance has no API licence, which no repetition cures.
    public static bool IsNotLicensed(RawResponse answer) =>
        answer.StatusCode == HttpStatusCode.ServiceUnavailable && answer.Excerpt(ExcerptLength).Contains("licensed", StringComparison.OrdinalIgnoreCase);

    // What is not an envelope may have a status of its own; the platform's words for a failure, or a message beside it, make it one.
    private static void ThrowIfItSaysThatItFailed(RawResponse answer)
    {
        if (TryReadEnvelope(answer) is { IsSuccess: false, Status: not null } envelope && (envelope.Status is "Failure" or "Error" || envelope.Message is not null))
        {
            throw Refused(answer, envelope);
        }
    }

    private static void ThrowIfRefusedByStatus(RawResponse answer)
    {
        var code = (int)answer.StatusCode;
        if (code >= 400)
        {
            throw Refused(answer, TryReadEnvelope(answer));
        }

        if (code is < 200 or >= 300)
        {
            throw Unusable(answer, code / 100 == 3
                ? "the server redirects, and a signed request must not follow; check the base address"
                : "the status code is no answer");
        }
    }

    private static ThreatConnectTransportException NotJson(RawResponse answer) =>
        Unusable(answer, $"the answer is {answer.MediaType ?? "of no content type"} and not JSON; check the base address");

    // A misspelt owner is no missing object, although the platform answers both with 404.
    private static bool IsAboutOwner(string? message) => message?.Contains("owner", StringComparison.OrdinalIgnoreCase) == true;

    private static ThreatConnectApiException Refused(RawResponse answer, Envelope? envelope)
    {
        var message = envelope?.Message is { } words ? answer.Redact(words) : answer.IsPlainText ? answer.Excerpt(ExcerptLength) : null;
        var said = string.IsNullOrWhiteSpace(message) ? "The server gave no reason." : message.TrimEnd('.') + ".";
        return Tell(answer, new ThreatConnectApiException($"{said} {answer.Method} {answer.Target}: status {(int)answer.StatusCode}.", answer.Method, answer.Target, answer.StatusCode)
        {
            Status = envelope?.Status,
            ServerMessage = string.IsNullOrWhiteSpace(message) ? null : message,
            BodyExcerpt = answer.Excerpt(ExcerptLength),
            RetryAfter = answer.RetryAfter,
        });
    }

    private static T Tell<T>(RawResponse answer, T failure)
        where T : ThreatConnectException
    {
        answer.Operation?.Fails(failure);
        return failure;
    }

    private static Envelope? TryReadEnvelope(RawResponse answer)
    {
        if (!answer.LooksLikeJson)
        {
            return null;
        }

        try
        {
            return EnvelopeReader.Read(answer.Body.Span, [], ItemReader<object>.OfModel, []);
        }
        catch (JsonException)
        {
            // The answer is an error already; its text goes into the excerpt as it is.
            return null;
        }
    }

    private static string Quote(RawResponse answer)
    {
        var excerpt = answer.Excerpt(160);
        return excerpt.Length == 0 ? string.Empty : $" It begins: {excerpt}";
    }
}
