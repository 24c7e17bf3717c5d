namespace ThreatConnect.Testing.Batch;

/// <summary>What becomes of the tags or security labels that an item has already (evidence.md §9.2).</summary>
internal enum BatchWriteMode
{
    Append,
    Replace,
}
