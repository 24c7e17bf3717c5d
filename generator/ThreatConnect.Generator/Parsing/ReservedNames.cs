namespace ThreatConnect.Generator.Parsing;

/// <summary>Names that what is emitted for a custom type must not take, because its own code uses them for something else.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "CustomIndicator", "CustomIndicatorCreate", "CustomIndicatorUpdate", "Indicators", "IndicatorListings", "IndicatorSummary", "NormalForm",
    };

    /// <summary>What no property may be called: members that every object has, and types that the code of the class names.</summary>
    public static readonly string[] NotForMembers =
    [
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString",
        "IndicatorSummary", "NormalForm",
    ];

    /// <summary>Members of the base class or of the requests.</summary>
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "Id", "Type", "OwnerName", "Owner", "DateAdded", "LastModified", "Rating", "Confidence", "ThreatAssessRating",
        "ThreatAssessConfidence", "ThreatAssessScore", "Source", "Description", "Summary", "WebLink", "Active", "ActiveLocked",
        "PrivateFlag", "Values", "ValueOf", "Attributes", "Tags", "SecurityLabels", "FalsePositiveCount", "LastFalsePositive",
        "FalsePositives", "ObservationCount", "LastObserved", "ToRequest",
    };

    public static string AvoidForType(string name) => Types.Contains(name) ? name + "Type" : name;

    /// <summary>A label may say the same as the name of its type, but a member cannot have the name of the class that it is in.</summary>
    public static string AvoidForMember(string name, string type) =>
        Members.Contains(name) || NotForMembers.Contains(name) || name == type || name == type + "Value" || name == type + "Create" ? name + "Text" : name;
}
