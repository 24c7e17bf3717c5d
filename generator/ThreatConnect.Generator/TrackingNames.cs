namespace ThreatConnect.Generator;

// The steps of the pipeline, by which tests see which of them ran.
internal static class TrackingNames
{
    public const string Text = "Text";
    public const string ParsedFile = "ParsedFile";
    public const string Specification = "Specification";
    public const string CommonFilter = "CommonFilter";
    public const string KnownTypes = "KnownTypes";
    public const string GroupType = "GroupType";
    public const string IndicatorType = "IndicatorType";
    public const string Assets = "Assets";
    public const string RequestConversion = "RequestConversion";
    public const string Namespace = "Namespace";
    public const string CustomTypes = "CustomTypes";
    public const string AttributeTypes = "AttributeTypes";
    public const string AssociationTypes = "AssociationTypes";
    public const string Diagnostic = "Diagnostic";
}
