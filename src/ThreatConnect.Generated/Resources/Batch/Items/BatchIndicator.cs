using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>An indicator in a batch. One that is there already is changed.</summary>
public sealed class BatchIndicator : BatchObject
{
    private readonly string? _summary;

    /// <summary>Takes what creates an indicator of any type, an instance's own included.</summary>
    /// <param name="create">What to create, such as an <see cref="AddressCreate"/>.</param>
    public BatchIndicator(IIndicatorCreate create)
    {
        ArgumentNullException.ThrowIfNull(create);
        Create = create;
        Type = new IndicatorType(create.ResourceType.Name);
    }

    /// <summary>Takes an indicator of a type that is known only while the program runs.</summary>
    /// <param name="type">The type.</param>
    /// <param name="summary">Its value; the values of a type that has several are joined by a colon between spaces.</param>
    public BatchIndicator(IndicatorType type, string summary)
    {
        Type = type;
        _summary = summary;
    }

    /// <summary>The type of the indicator.</summary>
    public IndicatorType Type { get; }

    /// <summary>Its value, as it was given or as its parts make it; for a file all its hashes.</summary>
    public string Summary => _summary ?? Create!.Summary;

    /// <summary>The xids of the groups that it is associated with, of this run or on the instance already.</summary>
    /// <value>None.</value>
    public IReadOnlyList<string> AssociatedGroups { get; init; } = [];

    /// <summary>The ids of groups on the instance that it is associated with; the only way in a batch of the first version.</summary>
    /// <value>None.</value>
    public IReadOnlyList<GroupId> AssociatedGroupIds { get; init; } = [];

    /// <summary>Where the file was seen; of files alone.</summary>
    /// <value>None.</value>
    public IReadOnlyList<FileOccurrenceCreate> FileOccurrences { get; init; } = [];

    /// <summary>The default description.</summary>
    public string? Description { get; init; }

    /// <summary>The default source.</summary>
    public string? Source { get; init; }

    /// <summary>The threat rating, 0 to 5, of an indicator that is given by type and summary; any other says it itself.</summary>
    public decimal? Rating { get; init => field = Check.Range(value, 0, 5, "BatchIndicator.Rating"); }

    /// <summary>The confidence in the rating, 0 to 100, of an indicator that is given by type and summary; any other says it itself.</summary>
    public int? Confidence { get; init => field = Check.Range(value, 0, 100, "BatchIndicator.Confidence"); }

    internal IIndicatorCreate? Create { get; }
}
