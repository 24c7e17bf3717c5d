using ThreatConnect.Json;

namespace ThreatConnect.Resources.Batch.Results;

// Reads the errors or the results of a job: an array, or one object; either of them may be in an envelope (evidence.md §9.6).
internal static class BatchList
{
    // Returns null if the response has neither a list nor an item.
    public static List<T>? Read<T>(ReadOnlySpan<byte> body, ItemReader<T> reader)
    {
        var json = new JsonScanner(body);
        json.Skip();
        json.End();
        return Find(new JsonScanner(body, new SharedTexts()), reader);
    }

    private static List<T>? Find<T>(JsonScanner place, ItemReader<T> reader)
    {
        if (place.Next is not ((byte)'[' or (byte)'{'))
        {
            return null;
        }

        if (place.Next == '{')
        {
            var content = new Content(place);
            if (!content.IsItem)
            {
                return content.TryUnwrap(out var inner) ? Find(inner, reader) : content.HasStatus ? [] : null;
            }
        }

        var items = new List<T>();
        reader.ReadAll(ref place, items);
        return items;
    }

    // What an object contains: the members of an item, or those of an envelope.
    private readonly ref struct Content
    {
        private static readonly MemberNames s_members = new("errorReason", "errorMessage", "errorSource", "status", "data");

        private readonly bool _hasData;
        private readonly bool _hasContainer;
        private readonly JsonScanner _data;

        // The first object or array.
        private readonly JsonScanner _container;

        public Content(JsonScanner json)
        {
            for (var member = json.FirstMember(s_members); member >= 0; member = json.NextMember(s_members, member))
            {
                var value = json;
                var isContainer = json.Next is (byte)'{' or (byte)'[';
                if (isContainer && !_hasContainer)
                {
                    _hasContainer = true;
                    _container = value;
                }

                if (json.SkipNull())
                {
                    continue;
                }

                IsItem |= member < 3;
                HasStatus |= member == 3;
                if (member == 4)
                {
                    _hasData = true;
                    _data = value;
                }

                json.Skip();
            }
        }

        public bool IsItem { get; }

        public bool HasStatus { get; }

        // Finds the data of an envelope if it is a list or an item, or else the first list or object in it.
        public bool TryUnwrap(out JsonScanner inner)
        {
            inner = _hasData ? _data : _container;
            if (!_hasData)
            {
                return _hasContainer;
            }

            if (inner.Next != '{')
            {
                return inner.Next == '[';
            }

            var data = new Content(inner);
            inner = data.IsItem ? inner : data._container;
            return data.IsItem || data._hasContainer;
        }
    }
}
