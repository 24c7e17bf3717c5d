namespace ThreatConnect.Testing.Batch;

/// <summary>The states of evidence.md §9.5.</summary>
internal enum BatchState
{
    Created,
    Queued,
    Running,
    Completed,
}
