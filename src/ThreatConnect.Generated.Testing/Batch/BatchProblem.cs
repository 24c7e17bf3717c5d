namespace ThreatConnect.Testing.Batch;

// What went wrong with an item or with the whole file.
internal sealed record BatchProblem(string Code, string Reason)
{
    // The xid or the summary of the item; empty when it is not about one.
    public string Source { get; init; } = "";

    // The item itself, where errors hold it.
    public ReadOnlyMemory<byte> SourceObject { get; init; }

    // The last JSON path that was read.
    public string Path { get; init; } = "$";

    public string? Xid { get; init; }

    public string Severity => BatchCode.IsLoss(Code) ? "Warning" : "Error";

    // evidence.md §9.6: it ends with the path and the xid.
    public string Message => string.Join(" ", new[] { Reason, Path, Xid }.OfType<string>());
}
