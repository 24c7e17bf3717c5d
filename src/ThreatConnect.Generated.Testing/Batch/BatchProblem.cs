namespace ThreatConnect.Testing.Batch;

/// <summary>What went wrong with an item or with the whole file.</summary>
internal sealed record BatchProblem(string Code, string Reason)
{
    /// <summary>The xid or the summary of the item; empty when it is not about one.</summary>
    public string Source { get; init; } = "";

    /// <summary>The item itself, where errors hold it.</summary>
    public ReadOnlyMemory<byte> SourceObject { get; init; }

    /// <summary>The last JSON path that was read.</summary>
    public string Path { get; init; } = "$";

    public string? Xid { get; init; }

    public string Severity => BatchCode.IsLoss(Code) ? "Warning" : "Error";

    /// <summary>evidence.md §9.6: it ends with the path and the xid.</summary>
    public string Message => string.Join(" ", new[] { Reason, Path, Xid }.OfType<string>());
}
