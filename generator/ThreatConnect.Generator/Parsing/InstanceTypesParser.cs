using ThreatConnect.Generator.Model;

namespace ThreatConnect.Generator.Parsing;

/// <summary>Reads an item of the answer of <c>GET /v2/types/indicatorTypes</c>, which says what types an instance has.</summary>
internal static class InstanceTypesParser
{
    /// <summary>The keys under which instances have the list.</summary>
    public static readonly string[] Keys = ["indicatorType", "indicator"];

    public static NamedRow<CustomTypeModel>? Parse(Row row)
    {
        if (!row.IsTrue("custom") || DocumentedTypes.Contains(row.OptionalText("name")))
        {
            return null;
        }

        return CustomTypeParser.Parse(row) is { } type ? new(type, row.Node.Pointer, row.Sink.Locate(row.Node)) : null;
    }
}
