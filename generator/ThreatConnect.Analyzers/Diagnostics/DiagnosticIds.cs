namespace ThreatConnect.Analyzers.Diagnostics;

// The ids of the rules. Published ids never change their meaning.
internal static class DiagnosticIds
{
    public const string TagName = "TCA001";
    public const string Range = "TCA002";
    public const string Comma = "TCA003";
    public const string Dropped = "TCA004";
    public const string Empty = "TCA005";
    public const string LocalFilter = "TCA006";
    public const string Id = "TCA007";
    public const string SameTypes = "TCA008";
}
