namespace ThreatConnect.Testing;

/// <summary>Represents a task on the simulated server.</summary>
/// <param name="Name">The name, which is not unique.</param>
public sealed record SimulatedTask(string Name) : SimulatedItem("Task")
{
    private readonly IReadOnlyList<string>? _assignees;
    private readonly IReadOnlyList<string>? _escalatees;

    /// <summary>Gets or sets the user names of the assignees, who are members of the organization.</summary>
    public IReadOnlyList<string> Assignees { get => _assignees ?? []; init => _assignees = value; }

    /// <summary>Gets or sets the user names of the escalatees, who are members of the organization.</summary>
    public IReadOnlyList<string> Escalatees { get => _escalatees ?? []; init => _escalatees = value; }

    internal override string DisplayName => Name;

    internal bool HasAssignees => _assignees is not null;

    internal bool HasEscalatees => _escalatees is not null;
}
