using System.Text.Json;
using ThreatConnect.Json;

namespace ThreatConnect.Protocol;

// Turns an answer into what the caller asked for, or into the exception that says why not.
internal static class ResponseReader
{
    // Reads an answer that says only whether it was done.
    public static Response ReadSuccess(RawResponse answer)
    {
        using (answer)
        {
            if (!ResponseValidator.IsDeletedAlready(answer))
            {
                ThrowIfFailed(answer);
            }

            return new Response(answer.StatusCode, answer.Headers, answer.Body.ToArray());
        }
    }

    // Hands on an answer of a form that is not known; only what says itself that it failed is a failure.
    public static Response ReadUnknown(RawResponse answer)
    {
        using (answer)
        {
            ResponseValidator.ThrowIfUnknownRefused(answer);
            return new Response(answer.StatusCode, answer.Headers, answer.Body.ToArray());
        }
    }

    // Takes the file out of an answer, from its first byte on. It holds the connection until it is disposed.
    public static Stream OpenFile(RawResponse answer)
    {
        using (answer)
        {
            ResponseValidator.ThrowIfFileRefused(answer);
            return answer.TakeContent();
        }
    }

    // Reads an answer of one object.
    public static Response<T> ReadSingle<T>(RawResponse answer, ItemReader<T> reader, params ReadOnlySpan<string> keys) => ReadObject(answer, reader, keys, mayBeAlone: false);

    // Reads an answer of one object under its key, which may have no envelope around it.
    public static Response<T> ReadKeyed<T>(RawResponse answer, ItemReader<T> reader, params ReadOnlySpan<string> keys) => ReadObject(answer, reader, keys, mayBeAlone: true);

    // Reads an answer of one object that may stand without an envelope around it.
    public static Response<T> ReadBare<T>(RawResponse answer, ItemReader<T> reader, params ReadOnlySpan<string> keys)
    {
        if (!BareObject.Is(answer.Body.Span))
        {
            return ReadSingle(answer, reader, keys);
        }

        using (answer)
        {
            ResponseValidator.ThrowIfRefused(answer);
            var items = new List<T>(1);
            try
            {
                reader.ReadOne(answer.Body.Span, items);
            }
            catch (JsonException exception)
            {
                throw Unreadable(answer, exception);
            }

            answer.Operation?.Holds(items.Count);
            return new Response<T>(items[0], answer.StatusCode, answer.Headers, answer.Body.ToArray());
        }
    }

    // Reads the same; null when the platform itself says that there is none.
    public static T? FindBare<T>(RawResponse answer, ItemReader<T> reader, params ReadOnlySpan<string> keys)
        where T : class
    {
        if (!ResponseValidator.IsNotFound(answer))
        {
            return ReadBare(answer, reader, keys).Value;
        }

        answer.Dispose();
        return null;
    }

    // Reads an answer of one object; null when the platform itself says that there is none.
    public static T? FindSingle<T>(RawResponse answer, ItemReader<T> reader, params ReadOnlySpan<string> keys)
        where T : class
    {
        if (!ResponseValidator.IsNotFound(answer))
        {
            return ReadSingle(answer, reader, keys).Value;
        }

        answer.Dispose();
        return null;
    }

    // Whether there is what was asked for; false when the platform itself says that there is none.
    public static bool Exists(RawResponse answer)
    {
        if (!ResponseValidator.IsNotFound(answer))
        {
            ReadSuccess(answer);
            return true;
        }

        answer.Dispose();
        return false;
    }

    // Reads one page of a list.
    public static Page<T> ReadPage<T>(RawResponse answer, ItemReader<T> reader, params ReadOnlySpan<string> keys)
    {
        using (answer)
        {
            ResponseValidator.ThrowIfRefused(answer);
            var items = new List<T>();
            var envelope = ReadEnvelope(answer, keys, reader, items);
            answer.Operation?.Holds(items.Count);
            return new Page<T>(items, envelope.Total, answer.StatusCode, answer.Headers);
        }
    }

    private static Response<T> ReadObject<T>(RawResponse answer, ItemReader<T> reader, ReadOnlySpan<string> keys, bool mayBeAlone)
    {
        using (answer)
        {
            ResponseValidator.ThrowIfRefused(answer);
            var items = new List<T>(1);
            ReadEnvelope(answer, keys, reader, items, mayBeAlone);
            answer.Operation?.Holds(items.Count);
            return items.Count > 0
                ? new Response<T>(items[0], answer.StatusCode, answer.Headers, answer.Body.ToArray())
                : throw ResponseValidator.Unusable(answer, "the answer holds no object");
        }
    }

    private static void ThrowIfFailed(RawResponse answer)
    {
        ResponseValidator.ThrowIfRefused(answer);
        if (!answer.IsEmpty)
        {
            ReadEnvelope(answer, [], ItemReader<object>.OfModel, []);
        }
    }

    private static Envelope ReadEnvelope<T>(RawResponse answer, ReadOnlySpan<string> keys, ItemReader<T> reader, List<T> items, bool mayBeAlone = false)
    {
        try
        {
            var envelope = EnvelopeReader.Read(answer.Body.Span, keys, reader, items);
            return mayBeAlone && envelope.Status is null && items.Count > 0 ? envelope : ResponseValidator.ThrowIfFailed(answer, envelope);
        }
        catch (JsonException exception)
        {
            throw Unreadable(answer, exception);
        }
    }

    private static ThreatConnectTransportException Unreadable(RawResponse answer, JsonException exception) =>
        ResponseValidator.Unusable(answer, $"the answer cannot be read ({exception.Message.TrimEnd('.')})", exception);
}
