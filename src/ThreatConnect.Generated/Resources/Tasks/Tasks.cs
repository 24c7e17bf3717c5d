using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the tasks of an owner, which are assigned to users of the platform.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/tasks/tasks.html"/>
public class Tasks : Collection<TaskEntity, TaskCreate, TaskFilter>
{
    private readonly ApiContext _context;

    /// <summary>Initializes a new instance of the <see cref="Tasks"/> class for mocking.</summary>
    protected Tasks()
        : this(Mocking.Context)
    {
    }

    internal Tasks(ApiContext context)
        : base(InOwners(context), ResourceType, new TaskFilter()) => _context = context;

    internal static ResourceType<TaskEntity, TaskCreate> ResourceType { get; } =
        new("Task", "tasks", "task", ModelReader<TaskEntity>.Instance);

    /// <summary>Gets the task with the specified id. No request is sent.</summary>
    /// <param name="id">The id of the task.</param>
    public virtual TaskHandle this[TaskId id] => new(_context, id);

    internal static PageSender InOwners(ApiContext context) =>
        new((_, query, token) =>
            context.Tasks.ListTasksAsync(context.OwnerNames, query.Page, query.Filter, query.Includes, token));

    private protected override Task<RawResponse> SendCreateAsync(string branch, RawBody body, CancellationToken cancellationToken) =>
        _context.Tasks.CreateTaskAsync(_context.OwnerName, body, cancellationToken);

    private protected override IAsyncEnumerable<DeleteOutcome<TaskEntity>> DeleteAll(
        Filter<TaskEntity> filter, ListOptions? options, CancellationToken cancellationToken) =>
        DeleteEach(filter, options, ModelReader<TaskEntity>.Instance, task => this[task.Id], cancellationToken);
}
