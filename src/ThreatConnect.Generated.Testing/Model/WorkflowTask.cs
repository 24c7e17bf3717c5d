namespace ThreatConnect.Testing.Model;

// The task of evidence.md §7.9.
internal sealed record WorkflowTask : Item
{
    public override ItemType ItemType => PlainTypes.Task;

    public required string Name { get; init; }

    public ImmutableArray<Member> Assignees { get; init; } = [];

    public ImmutableArray<Member> Escalatees { get; init; } = [];

    public string Status => (string?)Field("status") ?? PlainTypes.NotStarted;

    // The conditions of these three are not documented. A date that has passed is what their names say.
    public bool IsOverdue(DateTimeOffset now) => Status is not "Completed" && HasPassed("dueDate", now);

    public bool IsEscalated(DateTimeOffset now) => HasPassed("escalationDate", now);

    public bool IsReminded(DateTimeOffset now) => HasPassed("reminderDate", now);

    private bool HasPassed(string field, DateTimeOffset now) => Field(field) is DateTimeOffset date && date <= now;
}
