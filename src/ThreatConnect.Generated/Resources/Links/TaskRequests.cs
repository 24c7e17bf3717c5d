using ThreatConnect.Raw;
using ThreatConnect.Reading;

namespace ThreatConnect;

/// <summary>Makes links to tasks of what the raw clients can ask for.</summary>
internal static class TaskRequests
{
    public static Linked<TaskEntity, TaskId> LinkedOf(IRawTaskPivot raw) =>
        new(new LinkedRequests<TaskId>(raw.ListTasksAsync, (id, token) => raw.GetTaskAsync(id.Value, token)), ItemReader<TaskEntity>.OfModel, "task");

    public static Links<TaskEntity, TaskId> LinksOf(IRawTasks raw) => new(
        new LinkRequests<TaskId>(
            raw.ListTasksAsync,
            (id, token) => raw.GetTaskAsync(id.Value, token),
            (id, token) => raw.AddTaskAsync(id.Value, token),
            (id, token) => raw.DeleteTaskAsync(id.Value, token)),
        ItemReader<TaskEntity>.OfModel,
        "task");
}
