using System.Globalization;
using System.Text.RegularExpressions;
using ThreatConnect.Resources.Batch.Content;
using ThreatConnect.Values;

namespace ThreatConnect.Resources.Batch.Results;

// Finds the item of a job that an error is about, by its xid, its value, or its position in the content.
internal sealed partial class ItemFinder
{
    private const int IsAmbiguous = -1;
    private const string Separator = IndicatorSummary.Separator;

    private static readonly char[] s_aroundWords = [' ', '\t', '\r', '\n', '"', '\'', ',', ';', '(', ')', '<', '>', '{', '}'];

    private readonly IReadOnlyList<WrittenItem> _items;
    private readonly bool _isVersion1;

    // By section: the position of its first item; the items of a section are together.
    private readonly int?[] _starts = new int?[Enum.GetValues<ItemSection>().Length];
    private readonly Dictionary<string, int> _xids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _values = new(StringComparer.OrdinalIgnoreCase);

    // The items are in the order of the content.
    public ItemFinder(IReadOnlyList<WrittenItem> items, bool isVersion1)
    {
        _items = items;
        _isVersion1 = isVersion1;
        for (var i = 0; i < items.Count; i++)
        {
            _starts[(int)items[i].Section] ??= i;
            Remember(items[i], i);
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
            if (Known(_values, part) is { } position)
            {
                return position;
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

        // The xid is at the end, after the path (evidence.md §9.6).
        var words = text.Split(s_aroundWords, StringSplitOptions.RemoveEmptyEntries);
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (Known(_xids, words[i]) is { } position)
            {
                return position;
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
            _ => _isVersion1 ? ItemSection.Indicator : (ItemSection?)null,
        };
        return section is { } one ? PositionOf(one, index) : null;
    }

    private int? PositionOf(ItemSection section, int index)
    {
        var position = _starts[(int)section] + (long)index;
        return position < _items.Count && _items[(int)position].Section == section ? (int)position : null;
    }

    private static int? Known(Dictionary<string, int> positions, string key) =>
        positions.TryGetValue(key, out var position) && position != IsAmbiguous ? position : null;

    private void Remember(WrittenItem item, int position)
    {
        if (item.Xid is { } xid)
        {
            Remember(_xids, xid, position);
        }
        else if (item is { Item: BatchIndicator indicator, Summary: { } summary })
        {
            Remember(_values, summary, position);
            if (indicator.Type == IndicatorType.File && summary.Contains(Separator, StringComparison.Ordinal))
            {
                foreach (var hash in summary.Split(Separator))
                {
                    Remember(_values, hash, position);
                }
            }
        }
    }

    private static void Remember(Dictionary<string, int> positions, string key, int position)
    {
        if (!positions.TryAdd(key, position))
        {
            positions[key] = IsAmbiguous;
        }
    }

    [GeneratedRegex(@"\$(?:\.(?<section>[a-z]+))?\[(?<index>[0-9]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Path();
}
