namespace ThreatConnect.Generator.Parsing;

// Names that what is emitted must not take, because it uses or inherits them.
internal static class ReservedNames
{
    private static readonly string[] ObjectMembers =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    // What no property may be called: members that every object has, and types that the code of the class names.
    public static readonly string[] NotForMembers = [.. ObjectMembers, "PrintMembers", "Check", "IndicatorSummary", "NormalForm"];

    // Members of CustomIndicator and of the requests; a test compares the list with the class.
    private static readonly HashSet<string> CustomIndicatorMembers = new(StringComparer.Ordinal)
    {
        "Active", "ActiveLocked", "AdditionalOwners", "Attributes", "CalIndicatorStatus", "CalScore", "CommunityOrSource", "Confidence", "DateAdded",
        "Description", "FalsePositiveCount", "FalsePositiveLastReported", "Id", "LastModified", "LastObserved", "ObservationCount",
        "Owner", "OwnerName", "PrivateFlag", "Rating", "SecurityLabels", "Source", "Summary", "Tags", "ThreatAssessConfidence",
        "ThreatAssessRating", "ThreatAssessScore", "ToRequest", "Type", "ValueOf", "Values", "WebLink",
    };

    private static readonly HashSet<string> NotForTypes = new(StringComparer.Ordinal)
    {
        "AssociationTypes", "AttributeType", "AttributeTypes", "BatchIndicatorReference", "Check", "CustomAssociation", "CustomIndicator", "CustomIndicatorCreate", "CustomIndicatorUpdate",
        "FileAction", "FileActions", "FileActionIndicators", "FileActionTypes", "IIndicatorCreate", "IndicatorAssociations", "IndicatorQueries", "Indicators", "IndicatorSummary", "IndicatorType", "ResourceType",
        "Associations", "ReadOnlyAssociations", "ReadOnlyIndicatorAssociations", "NormalForm",
    };

    // The name for a custom type: its own, unless the emitted code means something else by it.
    public static string AvoidForType(string name) => NotForTypes.Contains(name) ? name + "Type" : name;

    // The name for one of many constants in a static class, which has the members of every object, but no others.
    public static string AvoidForConstant(string name, string @class) => name == @class || ObjectMembers.Contains(name) ? name + "Type" : name;

    // The name for a label. It may say the same as the type, but a member cannot have the name of the class that it is in.
    public static string AvoidForMember(string name, string type)
    {
        var isTaken = name == type || name == type + "Value" || name == type + "Create"
            || CustomIndicatorMembers.Contains(name) || NotForMembers.Contains(name);
        return isTaken ? name + "Text" : name;
    }
}
