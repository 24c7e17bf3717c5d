namespace ThreatConnect.Generator.Parsing.Rows;

// Names that emitted members and types cannot have, because the emitted code uses or inherits them.
internal static class ReservedNames
{
    private static readonly string[] s_objectMembers =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    // Names that a property cannot have: members of every object, and types that the code of the class uses.
    public static readonly string[] NotForMembers = [.. s_objectMembers, "PrintMembers", "Check", "IndicatorSummary", "NormalForm"];

    // Members of CustomIndicator and of the requests; a test compares the list with the class.
    private static readonly HashSet<string> s_customIndicatorMembers = new(StringComparer.Ordinal)
    {
        "Active", "ActiveLocked", "AdditionalOwners", "Attributes", "CalIndicatorStatus", "CalScore", "CommunityOrSource", "Confidence",
        "DateAdded", "Description", "FalsePositiveCount", "FalsePositiveLastReported", "Id", "LastModified", "LastObserved",
        "ObservationCount", "Owner", "OwnerName", "PrivateFlag", "Rating", "SecurityLabels", "Source", "Summary", "Tags",
        "ThreatAssessConfidence", "ThreatAssessRating", "ThreatAssessScore", "ToRequest", "Type", "ValueOf", "Values", "WebLink",
    };

    private static readonly HashSet<string> s_notForTypes = new(StringComparer.Ordinal)
    {
        "AssociationTypes", "AttributeType", "AttributeTypes", "BatchIndicatorReference", "Check", "CustomAssociation",
        "CustomIndicator", "CustomIndicatorCreate", "CustomIndicatorUpdate",
        "FileAction", "FileActions", "FileActionIndicators", "FileActionTypes", "IIndicatorCreate", "IndicatorAssociations",
        "IndicatorQueries", "Indicators", "IndicatorSummary", "IndicatorType", "ResourceType",
        "Associations", "ReadOnlyAssociations", "ReadOnlyIndicatorAssociations", "NormalForm",
    };

    // The name for a custom type: its own, unless the emitted code uses another type of that name.
    public static string AvoidForType(string name) => s_notForTypes.Contains(name) ? name + "Type" : name;

    // The name for a constant in a static class, which inherits only the members of every object.
    public static string AvoidForConstant(string name, string @class) =>
        name == @class || s_objectMembers.Contains(name) ? name + "Type" : name;

    // The name for a label. A label may be the same as the type, but a member cannot have the name of its class.
    public static string AvoidForMember(string name, string type)
    {
        var isTaken = name == type || name == type + "Value" || name == type + "Create"
            || s_customIndicatorMembers.Contains(name) || NotForMembers.Contains(name);
        return isTaken ? name + "Text" : name;
    }
}
