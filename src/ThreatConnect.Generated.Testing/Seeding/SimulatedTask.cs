namespace ThreatConnect.Testing;

/// <summary>A task on the simulated server.</summary>
/// <param name="Name">Its name, which other tasks may have too.</param>
public sealed record SimulatedTask(string Name) : SimulatedItem("Task")
{
    private readonly IReadOnlyList<string>? _assignees;
    private readonly IReadOnlyList<string>? _escalatees;

    /// <summary>The user names of whom it is assigned to: members of the organization.</summary>
    public IReadOnlyList<string> Assignees { get => _assignees ?? []; init => _assignees = value; }

    /// <summary>The user names of whom it is escalated to: members of the organization.</summary>
    public IReadOnlyList<string> Escalatees { get => _escalatees ?? []; init => _escalatees = value; }

    internal override string DisplayName => Name;

    internal bool HasAssignees => _assignees is not null;

    internal bool HasEscalatees => _escalatees is not null;
}
