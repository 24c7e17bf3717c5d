namespace ThreatConnect.Raw;

/// <summary>The tasks that hang on one object.</summary>
internal interface IRawTasks : IRawTaskPivot
{
    Task<RawResponse> AddTaskAsync(long taskId, CancellationToken cancellationToken);

    Task<RawResponse> DeleteTaskAsync(long taskId, CancellationToken cancellationToken);
}
