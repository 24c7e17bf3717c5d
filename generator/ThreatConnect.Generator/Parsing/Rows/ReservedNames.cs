namespace ThreatConnect.Generator.Parsing.Rows;

// Names that emitted members and types cannot have, because the emitted code uses or inherits them.
internal static class ReservedNames
{
    private static readonly string[] s_objectMembers =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    // Names that a property cannot have: members of every object, and types that the code of the class uses.
    public static readonly string[] NotForMembers = [.. s_objectMembers, "PrintMembers", "Check", "IndicatorSummary", "NormalForm"];

    // Members of CustomIndicator and of the base classes of values and requests; a test compares the list with the classes.
    private static readonly HashSet<string> s_customIndicatorMembers = new(StringComparer.Ordinal)
    {
        "Active", "ActiveLocked", "AdditionalOwners", "Attributes", "CalIndicatorStatus", "CalScore", "CommunityOrSource", "Confidence",
        "DateAdded", "Description", "FalsePositiveCount", "FalsePositiveLastReported", "Id", "LastModified", "LastObserved",
        "ObservationCount", "Owner", "OwnerName", "PrivateFlag", "Rating", "SecurityLabels", "SetValue", "Source", "Summary", "Tags",
        "ThreatAssessConfidence", "ThreatAssessRating", "ThreatAssessScore", "ToCreate", "ToRequest", "ToUpdate", "Type",
        "ValueOf", "Values", "WebLink", "CustomResourceType", "ResourceType",
    };

    // Members of the types that get a property for each type of an instance; a property of the same name would be hidden by them. A test
    // compares the list with those types.
    private static readonly HashSet<string> s_notForProperties = new(StringComparer.Ordinal)
    {
        "Addresses", "Asns", "Bulk", "CidrBlocks", "EmailAddresses", "EmailSubjects", "Files", "HandleOf", "Hashtags", "Hosts",
        "Item", "Mutexes", "OfResourceType", "OfType", "RegistryKeys", "Urls", "UserAgents",
    };

    // Types that the emitted code uses, and members of IndicatorType, which gets a member for each type of an instance.
    private static readonly HashSet<string> s_notForTypes = new(StringComparer.Ordinal)
    {
        "Associations", "AssociationTypes", "AttributeType", "AttributeTypes", "CustomAssociation", "CustomIndicator",
        "CustomIndicatorUpdate", "CustomResourceType", "CustomType", "CustomTypeCollection", "CustomTypeCreate", "CustomTypeValue",
        "FileAction", "FileActionIndicators", "FileActions", "FileActionTypes", "IndicatorAssociations", "IndicatorDetector",
        "IndicatorFilter",
        "IndicatorHandle", "IndicatorQueries", "Indicators", "IndicatorType", "IndicatorTypeExtensions", "NormalForm",
        "ReadOnlyAssociations", "ReadOnlyIndicatorAssociations", "ResourceList", "ResourceType",
        "Address", "Asn", "Cidr", "EmailAddress", "EmailSubject", "File", "Hashtag", "Host", "Mutex", "RegistryKey", "Url", "UserAgent",
        "FromString",
    };

    // The name for a custom type: its own, unless the emitted code uses another type of that name.
    public static string AvoidForType(string name) =>
        s_notForTypes.Contains(name) || s_objectMembers.Contains(name) ? name + "Type" : name;

    // The name for the property of a custom type. Methods of the library that send requests end in Async.
    public static string AvoidForProperty(string name)
    {
        var isTaken = s_notForProperties.Contains(name) || s_objectMembers.Contains(name)
            || name.EndsWith("Async", StringComparison.Ordinal);
        return isTaken ? name + "Indicators" : name;
    }

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
