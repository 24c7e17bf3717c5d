using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>Specifies which playbooks are listed, and in which order. Properties that are not set have no effect.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/playbooks/playbooks.html"/>
public sealed class PlaybookSearch
{
    /// <summary>Gets or sets the name of the playbooks.</summary>
    /// <value>The default is <see langword="null"/>: any name.</value>
    public string? Name { get; init; }

    /// <summary>Gets or sets the trigger type of the playbooks, such as <c>HttpLink</c>.</summary>
    /// <value>The default is <see langword="null"/>: any trigger type.</value>
    public string? TriggerType { get; init; }

    /// <summary>Gets or sets the status of the playbooks.</summary>
    /// <value>The default is <see langword="null"/>: any status.</value>
    public PlaybookStatus? Status { get; init; }

    /// <summary>Gets or sets the field that the list is sorted by.</summary>
    /// <value>The default is <see langword="null"/>: the order of the platform.</value>
    public PlaybookSortField? SortOn { get; init; }

    /// <summary>Gets or sets a value indicating whether the list is sorted in ascending order.</summary>
    /// <value>The default is <see langword="null"/>: the order of the platform.</value>
    public bool? SortAscending { get; init; }

    /// <summary>Gets or sets the labels of the playbooks. A label cannot contain a comma.</summary>
    /// <value>The default is an empty list: any labels.</value>
    /// <exception cref="ArgumentException">A label is empty or contains a comma, which separates labels in the query.</exception>
    public IReadOnlyList<string> Labels { get; init => field = Checked(value); } = [];

    private static IReadOnlyList<string> Checked(IReadOnlyList<string> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        return labels.FirstOrDefault(label => string.IsNullOrEmpty(label) || label.Contains(',', StringComparison.Ordinal)) is { } wrong
            ? throw new ArgumentException(
                $"PlaybookSearch.Labels: \"{Excerpt.Of(wrong)}\" is not a valid label: "
                + "a label is not empty and does not contain a comma, which separates labels.",
                nameof(labels))
            : labels;
    }
}
