namespace ThreatConnect.Testing;

/// <summary>A task on the simulated server.</summary>
/// <param name="Name">Its name, which other tasks may have too.</param>
public sealed record SimulatedTask(string Name) : SimulatedItem("Task")
{
    private readonly IReadOnlyList<string>? assignees;
    private readonly IReadOnlyList<string>? escalatees;

    /// <summary>The user names of whom it is assigned to: members of the organization.</summary>
    public IReadOnlyList<string> Assignees { get => assignees ?? []; init => assignees = value; }

    /// <summary>The user names of whom it is escalated to: members of the organization.</summary>
    public IReadOnlyList<string> Escalatees { get => escalatees ?? []; init => escalatees = value; }

    internal override string DisplayName => Name;

    internal bool StatesAssignees => assignees is not null;

    internal bool StatesEscalatees => escalatees is not null;
}
