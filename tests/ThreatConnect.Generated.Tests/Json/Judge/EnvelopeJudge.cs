using System.Globalization;
using System.Text.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect.Tests.Json;

// Reads responses by System.Text.Json alone. What this accepts and rejects is what the client must accept and reject.
internal static class EnvelopeJudge
{
    // body: the bytes of the response, a JSON object.
    // keys: the members that may contain the objects: the entity key, then other spellings; empty if only the envelope is read.
    // reader: how one object is read.
    // items: the list that the objects are added to.
    public static Envelope Read<T>(ReadOnlySpan<byte> body, ReadOnlySpan<string> keys, ItemJudge<T> reader, List<T> items)
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

    private static Envelope ReadAll<T>(ReadOnlySpan<byte> body, ReadOnlySpan<string> keys, ItemJudge<T> reader, List<T> items)
    {
        var json = Start(body);
        string? status = null, message = null;
        int? total = null;
        var (hasStatus, hasData) = (false, false);
        var content = new Content();
        while (NextMember(ref json))
        {
            if (json.ValueTextEquals("status"u8))
            {
                ThrowIfRepeated(ref hasStatus, "status");
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
                ThrowIfRepeated(ref hasData, "data");
                ReadData(ref json, body, keys, reader, items, ref total, ref content);
            }
            else if (IndexOf(in json, keys) is >= 0 and var index)
            {
                content.Settle(ReadItems(ref json, body, index == 0 ? reader : reader.OfMixedLists, items));
            }
            else
            {
                SkipValue(ref json);
            }
        }

        // Throws if something follows the object.
        json.Read();
        if (keys.Length > 0)
        {
            content.ReadInto(body, reader, items);
        }

        return new Envelope(status, message, total, content.Range);
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
        ItemJudge<T> reader,
        List<T> items,
        ref int? total,
        ref Content content)
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
                content.Settle(ReadItems(ref json, body, index == 0 ? reader : reader.OfMixedLists, items));
            }
            else
            {
                json.Read();
                var (token, start) = (json.TokenType, (int)json.TokenStartIndex);
                json.Skip();
                content.Add(token, start..(int)json.BytesConsumed);
            }
        }
    }

    // Returns where the items are.
    private static Range ReadItems<T>(ref Utf8JsonReader json, ReadOnlySpan<byte> body, ItemJudge<T> reader, List<T> items)
    {
        json.Read();
        var (token, start) = (json.TokenType, (int)json.TokenStartIndex);
        json.Skip();
        var range = start..(int)json.BytesConsumed;
        ReadValue(token, body[range], reader, items);
        return range;
    }

    private static void ThrowIfRepeated(ref bool isKnown, string name)
    {
        if (isKnown)
        {
            throw new JsonException($"The response has '{name}' twice.");
        }

        isKnown = true;
    }

    // The platform also sends "" and null for an empty list.
    private static void ReadValue<T>(JsonTokenType token, ReadOnlySpan<byte> value, ItemJudge<T> reader, List<T> items)
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

    // ValueTextEquals finds an unpaired surrogate in a name or not, depending on what it is compared with. Here it is always found.
    private static bool NextMember(ref Utf8JsonReader json)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.PropertyName)
        {
            return false;
        }

        if (json.ValueIsEscaped)
        {
            byte[] name = [.. "\""u8, .. json.ValueSpan.ToArray().Select(unit => unit < 128 ? unit : (byte)'x'), .. "\""u8];
            JsonSerializer.Deserialize<string>(name);
        }

        return true;
    }

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

    // The objects of a response: the value of one of the expected keys, or else of the only other member of the data, which is the entity
    // key of a custom type.
    private struct Content
    {
        private bool _isSettled;
        private int _count;
        private JsonTokenType _token;

        public Range Range { get; private set; }

        public void Settle(Range range)
        {
            ThrowIfRepeated(ref _isSettled, "list of items");
            Range = range;
        }

        public void Add(JsonTokenType token, Range range)
        {
            if (token is JsonTokenType.StartArray or JsonTokenType.StartObject && !_isSettled)
            {
                _count++;
                (_token, Range) = (token, range);
            }
        }

        public readonly void ReadInto<T>(ReadOnlySpan<byte> body, ItemJudge<T> reader, List<T> items)
        {
            if (!_isSettled && _count == 1)
            {
                ReadValue(_token, body[Range], reader, items);
            }
        }
    }
}
