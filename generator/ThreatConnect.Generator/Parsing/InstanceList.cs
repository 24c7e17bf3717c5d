using System.Globalization;
using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Reading;

namespace ThreatConnect.Generator.Parsing;

// A list in an answer of an instance's types, and how much of the whole it is.
internal sealed class InstanceList
{
    private readonly JsonNode root;
    private readonly JsonNode list;

    private InstanceList(JsonNode root, JsonNode list)
    {
        this.root = root;
        this.list = list;
    }

    // The list under the first of the keys that the file has; null if the file is something else.
    public static InstanceList? Find(JsonNode root, params string[] keys) =>
        keys.Select(key => root.Member("data")?.Member(key) ?? root.Member(key)).FirstOrDefault(node => node is not null) is { } list
            ? new InstanceList(root, list)
            : null;

    // Reads its items; what is wrong with one is reported, and does not lose the others.
    public EquatableArray<T> Parse<T>(DiagnosticSink sink, Func<Row, T?> parse)
        where T : class, IEquatable<T>
    {
        if (list.Kind != JsonKind.Array)
        {
            sink.Report(DiagnosticIds.WrongKind, list, list.Kind.Describe(), JsonKind.Array.Describe());
            return default;
        }

        ExpectAll(sink);
        return new([.. list.Children.Select(node => parse(new Row(node, sink))).OfType<T>()]);
    }

    // An answer to a plain request has the first hundred items, and says how many there are.
    private void ExpectAll(DiagnosticSink sink)
    {
        var total = root.Member("data")?.Member("resultCount") ?? root.Member("resultCount");
        if (total is not null && int.TryParse(total.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > list.Children.Count)
        {
            sink.Report(DiagnosticIds.PartOfList, total, list.Key, list.Children.Count.ToString(CultureInfo.InvariantCulture), total.Text);
        }
    }
}
