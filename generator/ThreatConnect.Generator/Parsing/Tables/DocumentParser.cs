using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Parsing.Rows;
using ThreatConnect.Generator.Reading;

namespace ThreatConnect.Generator.Parsing.Tables;

// Reads the tables of the API document.
internal static class DocumentParser
{
    private const string GroupFilterSummary = "The fields by which groups of any type can be filtered.";
    private const string IndicatorFilterSummary = "The fields by which indicators of any type can be filtered.";

    public static DocumentModel Parse(JsonNode root, DiagnosticSink sink)
    {
        var document = new Row(root, sink);
        var context = new DocumentContext(root, sink);
        var groups = OpenTable(document, "x-tc-groups", "filters", "types");
        var indicators = OpenTable(document, "x-tc-indicators", "filters", "types");

        var groupFields = FilterParser.ParseAll(groups, []);
        var indicatorFields = FilterParser.ParseAllIndicators(indicators);
        var groupTypes = ParseTypes(groups, row => GroupTypeParser.Parse(row, context, groupFields));
        var indicatorTypes = ParseTypes(indicators, row => IndicatorTypeParser.Parse(row, context, indicatorFields));
        var filters = document.OptionalList("x-tc-filters").Select(row => ResourceFilterParser.Parse(row, context)).OfType<FilterModel>();
        var assets = document.OptionalList("x-tc-assets").Select(row => AssetsParser.Parse(row, context)).OfType<AssetsModel>();
        return new DocumentModel
        {
            CommonFilters = new(
            [
                new() { Name = "GroupFilter", Model = null, Summary = GroupFilterSummary, Fields = groupFields },
                new()
                {
                    Name = "IndicatorFilter", Model = null, HasValue = true, Summary = IndicatorFilterSummary, Fields = indicatorFields,
                },
                .. filters,
            ]),
            Groups = groupTypes,
            Indicators = indicatorTypes,
            Assets = new([.. assets]),
            Conversions = RequestConversionParser.ParseAll(root),
            KnownTypes = new(
            [
                new(
                    new([.. groupTypes.Select(type => KnownType(type.Names))]),
                    new([.. indicatorTypes.Select(KnownType)])),
            ]),
        };
    }

    private static Row? OpenTable(Row document, string name, params string[] members)
    {
        if (document.Node.Member(name) is { } table)
        {
            return new Row(table, document.Sink).WithMembers(members);
        }

        document.Sink.Report(DiagnosticIds.MissingMember, document.Node, name);
        return null;
    }

    private static EquatableArray<T> ParseTypes<T>(Row? table, Func<JsonNode, T?> parse)
        where T : class, IEquatable<T> =>
        table is null ? default : new([.. table.List("types").Select(parse).OfType<T>()]);

    private static KnownTypeModel KnownType(TypeNames names) => new(names.Name, names.Branch, names.Entity, names.Stem, AnyKey: false);

    private static KnownTypeModel KnownType(IndicatorTypeModel type) => KnownType(type.Names) with
    {
        AnyKey = type.Value.AnyKey,
        Detection = type.Detection,
        Forms = new([.. type.Value.Keys.Select(key => key.NormalForm)]),
    };
}
