using System.Text.Json;
using ThreatConnect.Json;
using ThreatConnect.Paging;

namespace ThreatConnect.Protocol;

// Reads the result of a call from its response, or throws the exception that the caller gets.
internal static class ResponseReader
{
    // Reads a response without objects.
    public static Response ReadSuccess(RawResponse response)
    {
        using (response)
        {
            if (!ResponseValidator.IsAlreadyDeleted(response))
            {
                ThrowIfFailed(response);
            }

            return new Response(response.StatusCode, response.Headers, response.Body.ToArray());
        }
    }

    // Returns a response whose form is not documented. It is an error only if its status code or its own status is one.
    public static Response ReadUnknown(RawResponse response)
    {
        using (response)
        {
            ResponseValidator.ThrowIfUnknownFailed(response);
            return new Response(response.StatusCode, response.Headers, response.Body.ToArray());
        }
    }

    // Takes the file of a response. It holds the connection until it is disposed.
    public static Stream OpenFile(RawResponse response)
    {
        using (response)
        {
            ResponseValidator.ThrowIfNotFile(response);
            return response.TakeContent();
        }
    }

    // Reads a response with one object.
    public static Response<T> ReadSingle<T>(RawResponse response, ItemReader<T> reader, params ReadOnlySpan<string> keys) =>
        ReadObject(response, reader, keys, mayBeAlone: false);

    // Reads a response with one object under its key, with or without an envelope.
    public static Response<T> ReadKeyed<T>(RawResponse response, ItemReader<T> reader, params ReadOnlySpan<string> keys) =>
        ReadObject(response, reader, keys, mayBeAlone: true);

    // Reads a response that is one object, with or without an envelope.
    public static Response<T> ReadBare<T>(RawResponse response, ItemReader<T> reader, params ReadOnlySpan<string> keys)
    {
        if (!BareObject.Is(response.Body.Span))
        {
            return ReadSingle(response, reader, keys);
        }

        using (response)
        {
            ResponseValidator.ThrowIfNotJson(response);
            var item = ReadObject(response, reader);
            response.Operation?.Holds(1);
            return new Response<T>(item, response.StatusCode, response.Headers, response.Body.ToArray());
        }
    }

    // Returns null if the response is the platform's own "not found".
    public static T? FindBare<T>(RawResponse response, ItemReader<T> reader, params ReadOnlySpan<string> keys)
        where T : class
    {
        if (!ResponseValidator.IsNotFound(response))
        {
            return ReadBare(response, reader, keys).Value;
        }

        response.Dispose();
        return null;
    }

    // Returns null if the response is the platform's own "not found".
    public static T? FindSingle<T>(RawResponse response, ItemReader<T> reader, params ReadOnlySpan<string> keys)
        where T : class
    {
        if (!ResponseValidator.IsNotFound(response))
        {
            return ReadSingle(response, reader, keys).Value;
        }

        response.Dispose();
        return null;
    }

    // Returns null if the response is the platform's own "not found".
    public static Response<T>? FindResponse<T>(RawResponse response, ItemReader<T> reader, params ReadOnlySpan<string> keys)
    {
        if (!ResponseValidator.IsNotFound(response))
        {
            return ReadSingle(response, reader, keys);
        }

        response.Dispose();
        return null;
    }

    // Reads the response to a deletion. Returns false if there was nothing to delete.
    public static bool WasDeleted(RawResponse response)
    {
        if (!ResponseValidator.IsNotFound(response) || ResponseValidator.IsAlreadyDeleted(response))
        {
            ReadSuccess(response);
            return true;
        }

        response.Dispose();
        return false;
    }

    // Returns false if the response is the platform's own "not found".
    public static bool Exists(RawResponse response)
    {
        if (!ResponseValidator.IsNotFound(response))
        {
            ReadSuccess(response);
            return true;
        }

        response.Dispose();
        return false;
    }

    // Reads one page of a list.
    // texts: the texts of the pages before.
    public static Page<T> ReadPage<T>(
        RawResponse response, ItemReader<T> reader, SharedTexts texts, params ReadOnlySpan<string> keys)
    {
        using (response)
        {
            ResponseValidator.ThrowIfNotJson(response);
            var items = new List<T>();
            var envelope = ReadEnvelope(response, keys, reader, items, texts);
            response.Operation?.Holds(items.Count);
            return new Page<T>(items, envelope.Total, response.StatusCode, response.Headers)
            {
                Target = response.Target,
                Mark = items.Count > 0 ? PageMark.Of(response.Body.Span[envelope.Items]) : null,
            };
        }
    }

    private static Response<T> ReadObject<T>(RawResponse response, ItemReader<T> reader, ReadOnlySpan<string> keys, bool mayBeAlone)
    {
        using (response)
        {
            ResponseValidator.ThrowIfNotJson(response);
            var items = new List<T>(1);
            ReadEnvelope(response, keys, reader, items, mayBeAlone: mayBeAlone);
            response.Operation?.Holds(items.Count);
            return items.Count > 0
                ? new Response<T>(items[0], response.StatusCode, response.Headers, response.Body.ToArray())
                : throw ResponseValidator.Unusable(response, "the response contains no object");
        }
    }

    private static void ThrowIfFailed(RawResponse response)
    {
        ResponseValidator.ThrowIfNotJson(response);
        if (!response.IsEmpty)
        {
            ReadEnvelope(response, [], new VerbatimReader(), []);
        }
    }

    private static T ReadObject<T>(RawResponse response, ItemReader<T> reader)
    {
        try
        {
            var json = new JsonScanner(response.Body.Span);
            var item = reader.Read(ref json);
            json.End();
            return item;
        }
        catch (JsonException exception)
        {
            throw Unreadable(response, exception);
        }
    }

    private static Envelope ReadEnvelope<T>(
        RawResponse response,
        ReadOnlySpan<string> keys,
        ItemReader<T> reader,
        List<T> items,
        SharedTexts? texts = null,
        bool mayBeAlone = false)
    {
        try
        {
            var envelope = EnvelopeReader.Read(response.Body.Span, keys, reader, items, texts);
            return mayBeAlone && envelope.Status is null && items.Count > 0
                ? envelope
                : ResponseValidator.ThrowIfFailed(response, envelope);
        }
        catch (JsonException exception)
        {
            throw Unreadable(response, exception);
        }
    }

    private static ThreatConnectTransportException Unreadable(RawResponse response, JsonException exception) =>
        ResponseValidator.Unusable(response, $"the response cannot be read ({exception.Message.TrimEnd('.')})", exception);
}
