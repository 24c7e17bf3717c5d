namespace ThreatConnect.Testing.Batch;

// What becomes of the tags or security labels that an item has already (evidence.md §9.2).
internal enum BatchWriteMode
{
    Append,
    Replace,
}
