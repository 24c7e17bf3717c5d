namespace ThreatConnect.Testing.Batch;

// The states of evidence.md §9.5.
internal enum BatchState
{
    Created,
    Queued,
    Running,
    Completed,
}
