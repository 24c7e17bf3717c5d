using System.Globalization;
using System.Text.RegularExpressions;
using ThreatConnect.Values;

namespace ThreatConnect;

// Finds the item of a job that an error is about, by its xid, its value, or its place in the content.
internal sealed partial class ItemFinder
{
    private const int IsAmbiguous = -1;
    private const string Separator = IndicatorSummary.Separator;

    private static readonly char[] s_aroundWords = [' ', '\t', '\r', '\n', '"', '\'', ',', ';', '(', ')', '<', '>', '{', '}'];

    private readonly IReadOnlyList<ChunkEntry> _items;
    private readonly bool _isFirstVersion;
    private readonly Dictionary<string, int> _xids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _values = new(StringComparer.OrdinalIgnoreCase);

    // items: the items in the order of the content.
    // isFirstVersion: whether the content is an array alone.
    public ItemFinder(IReadOnlyList<ChunkEntry> items, bool isFirstVersion)
    {
        _items = items;
        _isFirstVersion = isFirstVersion;
        for (var i = 0; i < items.Count; i++)
        {
            Remember(items[i].Item.Item, i);
        }
    }

    public int? Find(BatchError error) => FindSource(error.Source) ?? FindInText(error.Message) ?? FindInText(error.Reason);

    public int? Find(BatchResult result) => FindInText(result.Message) ?? FindInText(result.Reason);

    private int? FindSource(string? source)
    {
        if (string.IsNullOrEmpty(source))
        {
            return null;
        }

        return Known(_xids, source) ?? Known(_values, source) ?? FindPart(source) ?? FindPath(source);
    }

    // Several hashes of one file.
    private int? FindPart(string source)
    {
        if (!source.Contains(Separator, StringComparison.Ordinal))
        {
            return null;
        }

        foreach (var part in source.Split(Separator, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Known(_values, part) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    private int? FindInText(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        // The xid stands at the end, after the path.
        var words = text.Split(s_aroundWords, StringSplitOptions.RemoveEmptyEntries);
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (Known(_xids, words[i]) is { } place)
            {
                return place;
            }
        }

        return FindPath(text);
    }

    private int? FindPath(string text)
    {
        var match = Path().Matches(text) is [.., var last] ? last : null;
        if (match is null || !int.TryParse(match.Groups["index"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return null;
        }

        var section = match.Groups["section"].Value switch
        {
            "group" => ItemSection.Group,
            "indicator" => ItemSection.Indicator,
            "association" => ItemSection.Association,
            _ => _isFirstVersion ? ItemSection.Indicator : (ItemSection?)null,
        };
        return section is { } one ? PlaceOf(one, index) : null;
    }

    private int? PlaceOf(ItemSection section, int index)
    {
        for (var i = 0; i < _items.Count; i++)
        {
            if (_items[i].Item.Section == section)
            {
                var place = (long)i + index;
                return place < _items.Count && _items[(int)place].Item.Section == section ? (int)place : null;
            }
        }

        return null;
    }

    private static int? Known(Dictionary<string, int> places, string key) => places.TryGetValue(key, out var place) && place != IsAmbiguous ? place : null;

    private void Remember(BatchItem item, int place)
    {
        if (item is BatchGroup group)
        {
            Remember(_xids, group.Xid, place);
        }
        else if (item is BatchIndicator indicator)
        {
            var summary = IndicatorText.SummaryOf(indicator);
            Remember(_values, summary, place);
            if (indicator.Type == IndicatorType.File && summary.Contains(Separator, StringComparison.Ordinal))
            {
                foreach (var hash in summary.Split(Separator))
                {
                    Remember(_values, hash, place);
                }
            }
        }
    }

    private static void Remember(Dictionary<string, int> places, string key, int place)
    {
        if (!places.TryAdd(key, place))
        {
            places[key] = IsAmbiguous;
        }
    }

    [GeneratedRegex(@"\$(?:\.(?<section>[a-z]+))?\[(?<index>[0-9]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Path();
}
