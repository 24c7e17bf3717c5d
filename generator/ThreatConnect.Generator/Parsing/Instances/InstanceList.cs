using System.Globalization;
using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Parsing.Rows;
using ThreatConnect.Generator.Reading;

namespace ThreatConnect.Generator.Parsing.Instances;

// A list of types in a response of an instance, which may be incomplete.
internal sealed class InstanceList
{
    private readonly JsonNode _root;
    private readonly JsonNode _list;

    private InstanceList(JsonNode root, JsonNode list)
    {
        _root = root;
        _list = list;
    }

    // The list under the first of the keys that the file has; null if it has none of them.
    public static InstanceList? Find(JsonNode root, params string[] keys) =>
        keys.Select(key => root.Member("data")?.Member(key) ?? root.Member(key)).FirstOrDefault(node => node is not null) is { } list
            ? new InstanceList(root, list)
            : null;

    // Reads the items. An item with an error is reported and left out; the others stay.
    public EquatableArray<T> Parse<T>(DiagnosticSink sink, Func<Row, T?> parse)
        where T : class, IEquatable<T>
    {
        if (_list.Kind != JsonKind.Array)
        {
            sink.Report(DiagnosticIds.WrongType, _list, _list.Kind.Describe(), JsonKind.Array.Describe());
            return default;
        }

        ExpectAll(sink);
        return new([.. _list.Children.Select(node => parse(new Row(node, sink))).OfType<T>()]);
    }

    // Values to select from, as instances write them.
    public static EquatableArray<string> SplitOptions(string? text) =>
        new([.. (text ?? "").Split(';').Select(option => option.Trim()).Where(option => option.Length > 0).Distinct()]);

    // A response to a request without paging has the first hundred items, and the total.
    private void ExpectAll(DiagnosticSink sink)
    {
        var total = _root.Member("data")?.Member("resultCount") ?? _root.Member("resultCount");
        if (total is not null
            && int.TryParse(total.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count > _list.Children.Count)
        {
            var items = _list.Children.Count.ToString(CultureInfo.InvariantCulture);
            sink.Report(DiagnosticIds.PartOfList, total, _list.Key, items, total.Text);
        }
    }
}
