using System.Text.Json;
using ThreatConnect.Json;

namespace ThreatConnect.Protocol;

// What a response contains besides its objects. The status is null when the response has none. The message is the description in responses of batches.
// The total is the number of all items that match; only first pages have it.
internal readonly record struct Envelope(string? Status, string? Message, int? Total)
{
    // Any other status is a failure, whatever the status code is.
    public bool IsSuccess => Status == "Success";
}

// Reads an answer in one pass: the envelope into a few words, the objects straight into their type. Property order means nothing, a single
// object stands for a list of one, a missing key for an empty list, and an unknown key is passed over.
internal static class EnvelopeReader
{
    // Reads an answer; its objects are added to items.
    // body: the bytes of the answer, a JSON object.
    // keys: where the objects may stand: the entity key first, other spellings after it; none when only the envelope matters.
    // reader: how one object is read.
    // items: takes the objects.
    public static Envelope Read<T>(ReadOnlySpan<byte> body, ReadOnlySpan<string> keys, ItemReader<T> reader, List<T> items)
    {
        try
        {
            return ReadAll(body, keys, reader, items);
        }
        catch (InvalidOperationException exception)
        {
            // System.Text.Json finds bytes that are no UTF-8, and halves of surrogate pairs, only where a name or a text is asked for, and then throws this.
            throw new JsonException("A text in the answer is broken.", exception);
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
            throw new JsonException("The answer is no JSON object.");
        }

        return json;
    }

    private static void ReadData<T>(ref Utf8JsonReader json, ReadOnlySpan<byte> body, ReadOnlySpan<string> keys, ItemReader<T> reader, List<T> items, ref int? total, ref UnknownMember other)
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

    // "" and null stand for nothing in the platform's odd forms.
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

        if (json.TokenType == JsonTokenType.String && int.TryParse(json.GetString(), System.Globalization.CultureInfo.InvariantCulture, out var text))
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

    // The one member of the data under a key that was not asked for: an instance's own entity key.
    private struct UnknownMember
    {
        private int _count;
        private JsonTokenType _token;
        private Range _place;

        public bool IsSettled { get; set; }

        public void Add(JsonTokenType token, Range place)
        {
            if (token is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                _count++;
                (_token, _place) = (token, place);
            }
        }

        public readonly void ReadInto<T>(ReadOnlySpan<byte> body, ItemReader<T> reader, List<T> items)
        {
            if (!IsSettled && _count == 1)
            {
                ReadValue(_token, body[_place], reader, items);
            }
        }
    }
}
