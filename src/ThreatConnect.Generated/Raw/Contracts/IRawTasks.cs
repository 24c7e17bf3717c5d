namespace ThreatConnect.Raw;

// The tasks that hang on one object.
internal interface IRawTasks : IRawTaskPivot
{
    Task<RawResponse> AddTaskAsync(long taskId, CancellationToken cancellationToken);

    Task<RawResponse> DeleteTaskAsync(long taskId, CancellationToken cancellationToken);
}
