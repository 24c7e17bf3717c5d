using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Reading;

namespace ThreatConnect.Generator.Parsing;

/// <summary>Reads the answer of <c>GET /v2/types/indicatorTypes</c>, which says what types an instance has.</summary>
internal static class InstanceTypesParser
{
    /// <summary>The list of types, under the keys that instances use for it; null if the file is something else.</summary>
    public static JsonNode? FindList(JsonNode root)
    {
        var data = root.Member("data");
        return data?.Member("indicatorType") ?? data?.Member("indicator") ?? root.Member("indicatorType");
    }

    public static EquatableArray<CustomTypeRow> Parse(JsonNode list, DiagnosticSink sink)
    {
        if (list.Kind != JsonKind.Array)
        {
            sink.Report(DiagnosticIds.WrongKind, list, list.Kind.Describe(), JsonKind.Array.Describe());
            return default;
        }

        return new([.. list.Children.Select(node => ParseRow(node, sink)).OfType<CustomTypeRow>()]);
    }

    private static CustomTypeRow? ParseRow(JsonNode node, DiagnosticSink sink)
    {
        var row = new Row(node, sink);
        var isCustom = string.Equals(row.OptionalText("custom"), "true", StringComparison.OrdinalIgnoreCase);
        if (!isCustom || DocumentedTypes.Contains(row.OptionalText("name")))
        {
            return null;
        }

        return CustomTypeParser.Parse(row) is { } type ? new CustomTypeRow(type, node.Pointer, sink.Locate(node)) : null;
    }
}
