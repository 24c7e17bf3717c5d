namespace ThreatConnect.Testing.Batch;

// The codes of evidence.md §9.6.
internal static class BatchCode
{
    public const string General = "0x1001";
    public const string JsonSyntax = "0x1003";
    public const string Internal = "0x1004";
    public const string InvalidIndicator = "0x1005";
    public const string InvalidGroup = "0x1006";
    public const string ItemNotFound = "0x1007";
    public const string IndicatorLimit = "0x1008";
    public const string Association = "0x1009";
    public const string DuplicateItem = "0x100A";
    public const string IndicatorPartialLoss = "0x2001";
    public const string GroupPartialLoss = "0x2002";
    public const string FileHashMerge = "0x2003";

    // Whether the item was written all the same, though not all of it.
    public static bool IsLoss(string code) => code.StartsWith("0x2", StringComparison.Ordinal);
}
