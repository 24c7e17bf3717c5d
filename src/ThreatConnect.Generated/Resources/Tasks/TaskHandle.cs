using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>One task, by its id; whether it exists is asked only when something is done with it.</summary>
public class TaskHandle : AssociableItemHandle<TaskEntity, TaskUpdate>
{
    private readonly RawTaskClient? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected TaskHandle()
    {
    }

    internal TaskHandle(ApiContext context, TaskId id)
        : this(new RawTaskClient(context.Transport, id.Value, context.OwnerName), id)
    {
    }

    private TaskHandle(RawTaskClient raw, TaskId id)
        : base(raw, ThreatConnect.Tasks.ResourceType)
    {
        _raw = raw;
        Id = id;
    }

    /// <summary>The id of the task.</summary>
    public virtual TaskId Id { get; }

    /// <summary>The users to whom the task is assigned, by their user names.</summary>
    public virtual Associations<User, string> Assignees =>
        new(new(Task.ListAssigneesAsync, Task.GetAssigneeAsync, Task.AddAssigneeAsync, Task.DeleteAssigneeAsync), ItemReader<User>.OfModel, "user");

    /// <summary>The users to whom the task is escalated, by their user names.</summary>
    public virtual Associations<User, string> Escalatees =>
        new(new(Task.ListEscalateesAsync, Task.GetEscalateeAsync, Task.AddEscalateeAsync, Task.DeleteEscalateeAsync), ItemReader<User>.OfModel, "user");

    /// <summary>The task as a PDF, which the platform makes.</summary>
    public virtual RemoteFile Pdf => new(Task.GetPdfAsync);

    private RawTaskClient Task => _raw ?? throw Fake.Unprepared();

    internal override AttachmentRequests SeenFrom(IRawAttachable mark) => new(token => mark.GetTaskAsync(Id.Value, token));
}
