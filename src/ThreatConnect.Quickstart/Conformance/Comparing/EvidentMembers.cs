namespace ThreatConnect.Quickstart.Conformance.Comparing;

// What evidence.md says of members, and the schemas of the document do not.
internal static class EvidentMembers
{
    // §7.5, §13 #7: an indicator of a type with labels has its type. §3.3: mixed lists have members of the types. §9.5: a batch job has
    // counters of associations, whose names are not documented.
    public static bool Has(SchemaView schema, string name) =>
        (name == "type" && schema.Names.Contains("IndicatorMembers"))
        || ((schema.Names.Contains("Group") || schema.Names.Contains("Indicator")) && DocumentValidator.Instance.MemberNames.Contains(name))
        || (schema.Names.Contains("BatchStatus") && name.EndsWith("AssociationCount", StringComparison.Ordinal));

    // §7.11, §7.12: the ids of assets are texts in lists, and numbers elsewhere.
    public static bool IsAssetOfList(string operation, string place) =>
        operation.StartsWith("list", StringComparison.Ordinal)
        && operation.Contains("Asset", StringComparison.Ordinal)
        && place.Count('.') == 1;
}
