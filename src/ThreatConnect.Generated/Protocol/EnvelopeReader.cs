using System.Globalization;
using System.Text.Json;
using ThreatConnect.Json;

namespace ThreatConnect.Protocol;

// What a response contains besides its objects. The status is null when the response has none. The message is the description in responses
// of batches. The total is the number of all items that match; only first pages have it.
internal readonly record struct Envelope(string? Status, string? Message, int? Total)
{
    // Any other status is a failure, whatever the status code is.
    public bool IsSuccess => Status == "Success";
}

// Reads a response in one pass: the envelope, and the objects into their type. The order of members does not matter, a single
// object is a list of one, a missing key is an empty list, and unknown keys are skipped.
internal static class EnvelopeReader
{
    // body: the bytes of the response, a JSON object.
    // keys: the members that may contain the objects: the entity key, then other spellings; empty if only the envelope is read.
    // reader: how one object is read.
    // items: the list that the objects are added to.
    public static Envelope Read<T>(ReadOnlySpan<byte> body, ReadOnlySpan<string> keys, ItemReader<T> reader, List<T> items)
    {
        try
        {
            return ReadAll(body, keys, reader, items);
        }
        catch (InvalidOperationException exception)
        {
            // System.Text.Json finds invalid UTF-8 and unpaired surrogates only when a name or a text is read, and then throws this.
            throw new JsonException("A text in the response contains invalid UTF-8 or an unpaired surrogate.", exception);
        }
    }

    private static Envelope ReadAll<T>(ReadOnlySpan<byte> body, ReadOnlySpan<string> keys, ItemReader<T> reader, List<T> items)
    {
        var json = Start(body);
        string? status = null, message = null;
        int? total = null;
        var other = new UnknownMember();
        while (NextMember(ref json))
        {
            if (json.ValueTextEquals("status"u8))
            {
                status = ReadText(ref json);
            }
            else if (json.ValueTextEquals("message"u8) || json.ValueTextEquals("description"u8))
            {
                message = ReadText(ref json) ?? message;
            }
            else if (json.ValueTextEquals("resultCount"u8))
            {
                total = ReadCount(ref json) ?? total;
            }
            else if (json.ValueTextEquals("data"u8))
            {
                ReadData(ref json, body, keys, reader, items, ref total, ref other);
            }
            else if (IndexOf(in json, keys) is >= 0 and var index)
            {
                other.IsSettled = true;
                ReadItems(ref json, body, index == 0 ? reader : reader.OfMixedLists, items);
            }
            else
            {
                SkipValue(ref json);
            }
        }

        if (keys.Length > 0)
        {
            other.ReadInto(body, reader, items);
        }

        return new Envelope(status, message, total);
    }

    private static Utf8JsonReader Start(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body, new JsonReaderOptions { AllowTrailingCommas = true });
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("The response is not a JSON object.");
        }

        return json;
    }

    private static void ReadData<T>(
        ref Utf8JsonReader json,
        ReadOnlySpan<byte> body,
        ReadOnlySpan<string> keys,
        ItemReader<T> reader,
        List<T> items,
        ref int? total,
        ref UnknownMember other)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            json.Skip();
            return;
        }

        while (NextMember(ref json))
        {
            if (json.ValueTextEquals("resultCount"u8))
            {
                total = ReadCount(ref json) ?? total;
            }
            else if (IndexOf(in json, keys) is >= 0 and var index)
            {
                other.IsSettled = true;
                ReadItems(ref json, body, index == 0 ? reader : reader.OfMixedLists, items);
            }
            else
            {
                json.Read();
                var (token, start) = (json.TokenType, (int)json.TokenStartIndex);
                json.Skip();
                other.Add(token, start..(int)json.BytesConsumed);
            }
        }
    }

    private static void ReadItems<T>(ref Utf8JsonReader json, ReadOnlySpan<byte> body, ItemReader<T> reader, List<T> items)
    {
        json.Read();
        var (token, start) = (json.TokenType, (int)json.TokenStartIndex);
        json.Skip();
        ReadValue(token, body[start..(int)json.BytesConsumed], reader, items);
    }

    // The platform also sends "" and null for an empty list.
    private static void ReadValue<T>(JsonTokenType token, ReadOnlySpan<byte> value, ItemReader<T> reader, List<T> items)
    {
        if (token == JsonTokenType.StartArray)
        {
            reader.ReadMany(value, items);
        }
        else if (token == JsonTokenType.StartObject)
        {
            reader.ReadOne(value, items);
        }
    }

    private static bool NextMember(ref Utf8JsonReader json) => json.Read() && json.TokenType == JsonTokenType.PropertyName;

    private static int IndexOf(in Utf8JsonReader json, ReadOnlySpan<string> keys)
    {
        for (var index = 0; index < keys.Length; index++)
        {
            if (json.ValueTextEquals(keys[index]))
            {
                return index;
            }
        }

        return -1;
    }

    private static string? ReadText(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.String)
        {
            return json.GetString();
        }

        json.Skip();
        return null;
    }

    private static int? ReadCount(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var number))
        {
            return AsCount(number);
        }

        if (json.TokenType == JsonTokenType.String && int.TryParse(json.GetString(), CultureInfo.InvariantCulture, out var text))
        {
            return AsCount(text);
        }

        json.Skip();
        return null;
    }

    private static int? AsCount(int number) => number >= 0 ? number : null;

    private static void SkipValue(ref Utf8JsonReader json)
    {
        json.Read();
        json.Skip();
    }

    // The only member of the data whose key is not among the expected keys: the entity key of a custom type.
    private struct UnknownMember
    {
        private int _count;
        private JsonTokenType _token;
        private Range _range;

        public bool IsSettled { get; set; }

        public void Add(JsonTokenType token, Range range)
        {
            if (token is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                _count++;
                (_token, _range) = (token, range);
            }
        }

        public readonly void ReadInto<T>(ReadOnlySpan<byte> body, ItemReader<T> reader, List<T> items)
        {
            if (!IsSettled && _count == 1)
            {
                ReadValue(_token, body[_range], reader, items);
            }
        }
    }
}
