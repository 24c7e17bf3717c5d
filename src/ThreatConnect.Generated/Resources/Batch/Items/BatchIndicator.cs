using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>Represents an indicator in a batch. An existing indicator with the same value is updated.</summary>
/// <example>
/// <code>
/// BatchItem[] items =
/// [
///     new BatchIndicator(new AddressCreate { Ip = "12.13.14.17", Rating = 3, Confidence = 80 }) { Tags = ["Crimeware"] },
///     new BatchIndicator(IndicatorType.Host, "example.net") { Rating = 4, Description = "Seen in a feed." },
/// ];
/// await foreach (var outcome in org.Batch.CreateAsync(items)) Console.WriteLine(outcome.State);
/// </code>
/// </example>
public sealed class BatchIndicator : BatchObject
{
    private readonly string? _summary;

    /// <summary>
    /// Initializes a new instance of the <see cref="BatchIndicator"/> class for an indicator of any type, including the custom types of an
    /// instance.
    /// </summary>
    /// <param name="create">The indicator to create, such as an <see cref="AddressCreate"/>.</param>
    public BatchIndicator(IIndicatorCreate create)
    {
        ArgumentNullException.ThrowIfNull(create);
        Create = create;
        Type = new IndicatorType(create.ResourceType.Name);
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="BatchIndicator"/> class for an indicator whose type is known only at run time.
    /// </summary>
    /// <param name="type">The type of the indicator.</param>
    /// <param name="summary">The value of the indicator. Several values are joined by a colon between spaces.</param>
    public BatchIndicator(IndicatorType type, string summary)
    {
        Type = RuntimeResourceType.NamedAsInResponses(type);
        _summary = summary;
    }

    /// <summary>Initializes a new instance of the <see cref="BatchIndicator"/> class for the value of an indicator of any type.</summary>
    /// <param name="value">The value, such as <see cref="IndicatorValue.TryDetect"/> tells.</param>
    /// <exception cref="ArgumentException">The value is the default value.</exception>
    public BatchIndicator(IndicatorValue value)
        : this(value.Type, value.Summary) => ArgumentException.ThrowIfNullOrEmpty(value.Summary, nameof(value));

    /// <summary>Gets the type of the indicator.</summary>
    public IndicatorType Type { get; }

    /// <summary>
    /// Gets the value of the indicator, as it was given or joined from its parts. The value of a file has all its hashes.
    /// </summary>
    public string Summary => _summary ?? Create!.Summary;

    /// <summary>
    /// Gets or sets the associated groups, which are in the same run or exist on the instance: groups of a batch, or xids.
    /// </summary>
    /// <value>The default is an empty list.</value>
    public IReadOnlyList<BatchGroupReference> AssociatedGroups
    {
        get => Rare is { } rare ? rare.AssociatedGroups : [];
        set => MakeRare().AssociatedGroups = value;
    }

    /// <summary>
    /// Gets or sets the ids of associated groups that exist on the instance. <see cref="BatchVersion.V1"/> supports only ids.
    /// </summary>
    /// <value>The default is an empty list.</value>
    public IReadOnlyList<GroupId> AssociatedGroupIds
    {
        get => Rare is { } rare ? rare.AssociatedGroupIds : [];
        set => MakeRare().AssociatedGroupIds = value;
    }

    /// <summary>Gets or sets the occurrences of the file. Only files have them.</summary>
    /// <value>The default is an empty list.</value>
    public IReadOnlyList<FileOccurrenceCreate> FileOccurrences
    {
        get => Rare is { } rare ? rare.FileOccurrences : [];
        set => MakeRare().FileOccurrences = value;
    }

    /// <summary>Gets or sets the default description.</summary>
    public string? Description { get => Rare?.Description; set => RareFor(value is not null)?.Description = value; }

    /// <summary>Gets or sets the default source.</summary>
    public string? Source { get => Rare?.Source; set => RareFor(value is not null)?.Source = value; }

    /// <summary>
    /// Gets or sets the threat rating, from 0 to 5, of an indicator that is given by type and value. Other indicators have it in the object
    /// to create.
    /// </summary>
    public decimal? Rating
    {
        get => Rare?.Rating;
        set => RareFor(value is not null)?.Rating = Check.Range(value, 0, 5, "BatchIndicator.Rating");
    }

    /// <summary>
    /// Gets or sets the confidence in the rating, from 0 to 100, of an indicator that is given by type and value. Other indicators have it
    /// in the object
    /// to create.
    /// </summary>
    public int? Confidence
    {
        get => Rare?.Confidence;
        set => RareFor(value is not null)?.Confidence = Check.Range(value, 0, 100, "BatchIndicator.Confidence");
    }

    internal IIndicatorCreate? Create { get; }

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _summary is null ? $"{Create}" : ItemText.Join(Type.ToString(), id: null, owner: null, _summary);
}
