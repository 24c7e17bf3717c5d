namespace ThreatConnect;

/// <summary>Which playbooks to list, and in which order; what is not set says nothing.</summary>
public sealed class PlaybookSearch
{
    /// <summary>Only playbooks of this name.</summary>
    /// <value>Null: of any name.</value>
    public string? Name { get; init; }

    /// <summary>Only playbooks that this kind of trigger starts, such as <c>HttpLink</c>.</summary>
    /// <value>Null: any.</value>
    public string? TriggerType { get; init; }

    /// <summary>Only playbooks of this status.</summary>
    /// <value>Null: of any status.</value>
    public PlaybookStatus? Status { get; init; }

    /// <summary>What the list is sorted by.</summary>
    /// <value>Null: as the platform likes.</value>
    public PlaybookSortField? SortOn { get; init; }

    /// <summary>Whether the list begins with the least.</summary>
    /// <value>Null: as the platform likes.</value>
    public bool? SortAscending { get; init; }

    /// <summary>Only playbooks with these labels; none of them may hold a comma.</summary>
    /// <value>None: with any labels.</value>
    /// <exception cref="ArgumentException">One is empty or holds a comma, which separates them on the wire.</exception>
    public IReadOnlyList<string> Labels { get; init => field = Checked(value); } = [];

    private static IReadOnlyList<string> Checked(IReadOnlyList<string> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        return labels.FirstOrDefault(label => string.IsNullOrEmpty(label) || label.Contains(',', StringComparison.Ordinal)) is { } wrong
            ? throw new ArgumentException($"PlaybookSearch.Labels: \"{wrong}\" is no label: one is not empty and has no comma, which separates them.", nameof(labels))
            : labels;
    }
}
