namespace ThreatConnect.Testing.Batch;

// An error of an item or of the whole content.
internal sealed record BatchError(string Code, string Reason)
{
    // The xid or the summary of the item; empty when the error is not about one item.
    public string Source { get; init; } = "";

    // The item itself, where the error file holds it.
    public ReadOnlyMemory<byte> SourceObject { get; init; }

    // The last JSON path that was read.
    public string Path { get; init; } = "$";

    public string? Xid { get; init; }

    public string Severity => BatchErrorCode.IsPartialLoss(Code) ? "Warning" : "Error";

    // evidence.md §9.6: it ends with the path and the xid.
    public string Message => string.Join(" ", new[] { Reason, Path, Xid }.OfType<string>());
}

// The codes of evidence.md §9.6.
internal static class BatchErrorCode
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

    // The code of an invalid item, when its error has no code of its own.
    public static string OfInvalid(BatchItemType type) => type switch
    {
        BatchItemType.Indicator => InvalidIndicator,
        BatchItemType.Group => InvalidGroup,
        _ => Association,
    };

    // True if the item was written, but not all of it.
    public static bool IsPartialLoss(string code) => code.StartsWith("0x2", StringComparison.Ordinal);
}

// The error of an item with a code that does not follow from the item's type.
internal sealed class BatchItemException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
