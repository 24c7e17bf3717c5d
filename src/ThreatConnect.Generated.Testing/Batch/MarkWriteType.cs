namespace ThreatConnect.Testing.Batch;

/// <summary>What becomes of the tags or security labels that an item has already (§9.2).</summary>
internal enum MarkWriteType
{
    Append,
    Replace,
}
