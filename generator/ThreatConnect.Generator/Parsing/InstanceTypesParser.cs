using ThreatConnect.Generator.Model;

namespace ThreatConnect.Generator.Parsing;

// Reads an item of the answer of GET /v2/types/indicatorTypes, which says what types an instance has.
internal static class InstanceTypesParser
{
    // The keys under which instances have the list.
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
