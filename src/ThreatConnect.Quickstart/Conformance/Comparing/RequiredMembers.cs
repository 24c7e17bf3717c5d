using System.Text.Json.Nodes;

namespace ThreatConnect.Quickstart.Conformance.Comparing;

// The members that objects always have, evidence.md §7. A list of owners is a choice of members, one of which is there.
internal static class RequiredMembers
{
    // By the name of a schema of the document. Several names apply to an object.
    private static readonly Dictionary<string, string[]> s_members = new()
    {
        ["Owner"] = ["id", "name", "type"],
        ["OwnerMetric"] = ["metricDate"],
        ["GroupMembers"] = ["id", "name", "dateAdded", "webLink", "ownerName|owner"],
        ["Group"] = ["type"],
        ["IndicatorMembers"] = ["dateAdded", "lastModified", "webLink", "ownerName|owner"],
        ["Indicator"] = ["id", "type", "summary"],
        ["AttributeEntity"] = ["id", "type", "value", "dateAdded", "lastModified", "displayed"],
        ["Tag"] = ["name"],
        ["SecurityLabel"] = ["name", "dateAdded"],
        ["TaskEntity"] = ["id", "name", "dateAdded", "webLink", "ownerName|owner", "status", "escalated", "reminded", "overdue"],
        ["Victim"] = ["id", "name", "webLink"],
        ["VictimAsset"] = ["id", "name", "type", "webLink"],
        ["AdversaryAsset"] = ["id", "name", "type", "webLink"],
        ["FileOccurrence"] = ["id"],
        ["IndicatorTypeDefinition"] = ["name", "apiBranch", "apiEntity", "custom", "parsable"],
        ["AssociationTypeDefinition"] = ["name", "custom", "fileAction", "apiBranch"],
        ["AttributeTypeDefinition"] = ["name"],
        ["CustomMetricConfig"] = ["id", "name", "dataType", "interval"],
        ["Playbook"] = ["id", "name"],
    };

    // Each member that is required of an object, and whether it is missing.
    public static IEnumerable<(string Name, bool IsMissing)> Of(SchemaView schema, JsonObject item) =>
        schema.Names.SelectMany(name => s_members.GetValueOrDefault(name, [])).Distinct()
            .Select(names => (names, !Array.Exists(names.Split('|'), item.ContainsKey)));
}
