namespace ThreatConnect.Raw;

// The tasks that hang on one object and can be read from there.
internal interface IRawTaskPivot
{
    Task<RawResponse> ListTasksAsync(ListQuery query, CancellationToken cancellationToken);

    Task<RawResponse> GetTaskAsync(long taskId, CancellationToken cancellationToken);
}
