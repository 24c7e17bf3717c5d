using System.Globalization;
using System.Text.Json;
using ThreatConnect.Json;

namespace ThreatConnect.Protocol;

// What a response contains besides its objects. The status is null when the response has none. The message is the description in responses
// of batches. The total is the number of all items that match; only first pages have it. The items are the bytes of the objects.
internal readonly record struct Envelope(string? Status, string? Message, int? Total, Range Items = default)
{
    // Any other status is a failure, whatever the status code is.
    public bool IsSuccess => Status == "Success";
}

// Reads a response in one pass: the envelope, and the objects into their type. The order of members does not matter, a single
// object is a list of one, a missing key is an empty list, and unknown keys are skipped. A second status, data or list is an error: of two
// values, neither is more right, and the items of two lists would be doubled.
internal static class EnvelopeReader
{
    private static readonly MemberNames s_members = new("status", "data", "resultCount", "message", "description");
    private static readonly MemberNames s_dataMembers = new("resultCount");

    // Reads the envelope alone.
    public static Envelope Read(ReadOnlySpan<byte> body) => Read(body, [], new VerbatimReader(), []);

    // body: the bytes of the response, a JSON object.
    // keys: the members that may contain the objects: the entity key, then other spellings; empty if only the envelope is read.
    // reader: how one object is read.
    // items: the list that the objects are added to.
    // texts: the texts of the pages before.
    public static Envelope Read<T>(
        ReadOnlySpan<byte> body, ReadOnlySpan<string> keys, ItemReader<T> reader, List<T> items, SharedTexts? texts = null)
    {
        var json = new JsonScanner(body, texts);
        string? status = null, message = null;
        int? total = null;
        var (hasStatus, hasData) = (false, false);
        var content = new Content();
        for (var member = json.FirstMember(s_members); member >= 0; member = json.NextMember(s_members, member))
        {
            switch (member)
            {
                case 0:
                    ThrowIfRepeated(ref hasStatus, "status");
                    status = ReadText(ref json);
                    break;
                case 1:
                    ThrowIfRepeated(ref hasData, "data");
                    ReadData(ref json, keys, reader, items, ref total, ref content);
                    break;
                case 2:
                    total = ReadCount(ref json) ?? total;
                    break;
                case 3 or 4:
                    message = ReadText(ref json) ?? message;
                    break;
                default:
                    if (!TryReadItems(ref json, keys, reader, items, ref content))
                    {
                        json.Skip();
                    }

                    break;
            }
        }

        json.End();
        if (keys.Length > 0)
        {
            content.ReadInto(body, reader, items, texts);
        }

        return new Envelope(status, message, total, content.Range);
    }

    private static void ReadData<T>(
        ref JsonScanner json,
        ReadOnlySpan<string> keys,
        ItemReader<T> reader,
        List<T> items,
        ref int? total,
        ref Content content)
    {
        if (json.Next != '{')
        {
            json.Skip();
            return;
        }

        for (var member = json.FirstMember(s_dataMembers); member >= 0; member = json.NextMember(s_dataMembers, member))
        {
            if (member == 0)
            {
                total = ReadCount(ref json) ?? total;
            }
            else if (!TryReadItems(ref json, keys, reader, items, ref content))
            {
                var isContainer = json.Next is (byte)'{' or (byte)'[';
                var start = json.Position;
                json.Skip();
                content.Add(isContainer, start..json.Position);
            }
        }
    }

    private static bool TryReadItems<T>(
        ref JsonScanner json, ReadOnlySpan<string> keys, ItemReader<T> reader, List<T> items, ref Content content)
    {
        for (var index = 0; index < keys.Length; index++)
        {
            if (json.NameIs(keys[index]))
            {
                _ = json.Next;
                var start = json.Position;
                (index == 0 ? reader : reader.OfMixedLists).ReadAll(ref json, items);
                content.Settle(start..json.Position);
                return true;
            }
        }

        return false;
    }

    private static void ThrowIfRepeated(ref bool isKnown, string name)
    {
        if (isKnown)
        {
            throw new JsonException($"The response has '{name}' twice.");
        }

        isKnown = true;
    }

    private static string? ReadText(ref JsonScanner json)
    {
        if (json.Next == '"')
        {
            return json.Text();
        }

        json.Skip();
        return null;
    }

    private static int? ReadCount(ref JsonScanner json)
    {
        if (!json.TryScalar(out var value))
        {
            return null;
        }

        var count = -1;
        var isRead = value.TokenType == JsonTokenType.Number ? value.TryGetInt32(out count)
            : value.TokenType == JsonTokenType.String && int.TryParse(Utf8Text.Decode(in value), CultureInfo.InvariantCulture, out count);
        return isRead && count >= 0 ? count : null;
    }

    // The objects of a response: the value of one of the expected keys, or else of the only other member of the data, which is the entity
    // key of a custom type.
    private struct Content
    {
        private const int DepthOfMember = 2;

        private bool _isSettled;
        private int _count;

        public Range Range { get; private set; }

        public void Settle(Range range)
        {
            ThrowIfRepeated(ref _isSettled, "list of items");
            Range = range;
        }

        public void Add(bool isContainer, Range range)
        {
            if (isContainer && !_isSettled)
            {
                _count++;
                Range = range;
            }
        }

        public readonly void ReadInto<T>(ReadOnlySpan<byte> body, ItemReader<T> reader, List<T> items, SharedTexts? texts)
        {
            if (!_isSettled && _count == 1)
            {
                var json = new JsonScanner(body, texts, Range.Start.Value, DepthOfMember);
                reader.ReadAll(ref json, items);
            }
        }
    }
}
