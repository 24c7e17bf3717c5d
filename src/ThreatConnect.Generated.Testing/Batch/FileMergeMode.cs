namespace ThreatConnect.Testing.Batch;

/// <summary>What becomes of several stored files that one incoming file matches (evidence.md §9.8).</summary>
internal enum FileMergeMode
{
    Merge,
    Distribute,
}
