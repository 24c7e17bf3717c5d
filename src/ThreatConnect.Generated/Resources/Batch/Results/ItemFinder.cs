using System.Globalization;
using System.Text.RegularExpressions;
using ThreatConnect.Resources.Batch.Content;
using ThreatConnect.Values;

namespace ThreatConnect.Resources.Batch.Results;

// The items of a job that an error may be about: they share the value that it names.
internal sealed record Candidates(string Value, IReadOnlyList<int> Positions);

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

    // By value: the positions of the items that share it, such as files with a hash in common.
    private readonly Dictionary<string, List<int>> _shared = new(StringComparer.OrdinalIgnoreCase);

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

    // The items that share the value which the error names; null if it names none that is shared.
    public Candidates? FindCandidates(BatchError error)
    {
        foreach (var value in (string[])[error.Source ?? string.Empty, .. PartsOf(error.Source)])
        {
            if (_shared.TryGetValue(value, out var positions))
            {
                return new Candidates(value, positions);
            }
        }

        return null;
    }

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
        foreach (var part in PartsOf(source))
        {
            if (Known(_values, part) is { } position)
            {
                return position;
            }
        }

        return null;
    }

    private static string[] PartsOf(string? source) => source?.Contains(Separator, StringComparison.Ordinal) == true
        ? source.Split(Separator, StringSplitOptions.RemoveEmptyEntries)
        : [];

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
            if (!_xids.TryAdd(xid, position))
            {
                _xids[xid] = IsAmbiguous;
            }
        }
        else if (item is { Item: BatchIndicator indicator, Summary: { } summary })
        {
            RememberValue(summary, position);
            if (indicator.Type == IndicatorType.File)
            {
                foreach (var hash in PartsOf(summary))
                {
                    RememberValue(hash, position);
                }
            }
        }
    }

    private void RememberValue(string value, int position)
    {
        if (_values.TryAdd(value, position) || _values[value] == position)
        {
            return;
        }

        if (!_shared.TryGetValue(value, out var positions))
        {
            _shared[value] = positions = [_values[value]];
            _values[value] = IsAmbiguous;
        }

        positions.Add(position);
    }

    [GeneratedRegex(@"\$(?:\.(?<section>[a-z]+))?\[(?<index>[0-9]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Path();
}
