namespace ThreatConnect.Testing.Batch;

// What becomes of several stored files that one incoming file matches (evidence.md §9.8).
internal enum FileMergeMode
{
    Merge,
    Distribute,
}
