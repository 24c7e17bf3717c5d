using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>The tasks of an owner: what users of the platform have to do.</summary>
public class Tasks : Collection<TaskEntity, TaskCreate, TaskFilter>
{
    private readonly ApiContext? _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected Tasks()
    {
    }

    internal Tasks(ApiContext context)
        : base(InOwners(context), ResourceType, new TaskFilter()) => _context = context;

    internal static ResourceType<TaskEntity, TaskCreate> ResourceType { get; } = new("Task", "tasks", "task");

    private ApiContext Context => _context ?? throw Fake.Unprepared();

    /// <summary>One of them, by its id.</summary>
    /// <param name="id">The id.</param>
    public virtual TaskHandle this[TaskId id] => new(Context, id);

    internal static PageSender InOwners(ApiContext context) => (_, query, token) => context.Tasks.ListTasksAsync(context.OwnerNames, query, token);

    private protected override Task<RawResponse> SendCreateAsync(string branch, RawBody body, CancellationToken cancellationToken) =>
        Context.Tasks.CreateTaskAsync(Context.OwnerName, body, cancellationToken);
}
