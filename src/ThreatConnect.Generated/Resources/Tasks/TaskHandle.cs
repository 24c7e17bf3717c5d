using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>Represents one task. Requests are sent only when its methods are called.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/tasks/tasks.html"/>
public class TaskHandle : AssociableItemHandle<TaskEntity, TaskUpdate>
{
    private readonly ApiContext _context;
    private readonly RawTaskClient _raw;

    /// <summary>Initializes a new instance of the <see cref="TaskHandle"/> class for mocking.</summary>
    protected TaskHandle()
        : this(Mocking.Context, default)
    {
    }

    internal TaskHandle(ApiContext context, TaskId id)
        : this(context, new RawTaskClient(context.Transport, id.Value, context.OwnerName), id)
    {
    }

    private TaskHandle(ApiContext context, RawTaskClient raw, TaskId id)
        : base(raw, ThreatConnect.Tasks.ResourceType)
    {
        _raw = raw;
        Id = id;
        _context = context;
    }

    /// <summary>Gets the id of the task.</summary>
    public virtual TaskId Id { get; }

    /// <summary>Gets the users to whom the task is assigned, by their user names.</summary>
    public virtual Associations<User, string> Assignees =>
        new(
            new(_raw.ListAssigneesAsync, _raw.GetAssigneeAsync, _raw.AddAssigneeAsync, _raw.DeleteAssigneeAsync)
            {
                Check = AssociationRequests.CheckName,
            },
            ModelReader<User>.Instance,
            "user");

    /// <summary>Gets the users to whom the task is escalated, by their user names.</summary>
    public virtual Associations<User, string> Escalatees =>
        new(
            new(_raw.ListEscalateesAsync, _raw.GetEscalateeAsync, _raw.AddEscalateeAsync, _raw.DeleteEscalateeAsync)
            {
                Check = AssociationRequests.CheckName,
            },
            ModelReader<User>.Instance,
            "user");

    /// <summary>Gets the task as a PDF, which the platform generates.</summary>
    public virtual RemoteFile Pdf => new(_raw.GetPdfAsync);

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ItemText.OfHandle("Task", _context, Id);

    internal override ApiContext Context => _context;

    internal override string DescribeAssociation()
    {
        Check.Id(Id.Value, "id");
        return $"Task {Id}";
    }

    internal override Task<RawResponse> SendAssociateAsync(IRawAssociable other, CancellationToken cancellationToken) =>
        other.AddTaskAsync(Id.Value, cancellationToken);

    internal override AttachmentRequests RequestsAt(IRawAttachable label) => new(token => label.GetTaskAsync(Id.Value, token));
}
