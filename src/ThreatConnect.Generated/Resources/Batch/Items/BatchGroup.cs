using System.ComponentModel;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>
/// Represents a group in a batch. An existing group with the same xid is overwritten; without an <see cref="Xid"/> that is the group of the
/// same type and name that an earlier batch wrote in the same owner.
/// </summary>
/// <example>
/// <code>
/// var campaign = new BatchGroup(new CampaignCreate { Name = "camp-5" })
/// {
///     Xid = Xid.From("my feed", "campaign", "5"),
///     Tags = ["Crimeware"],
///     SecurityLabels = ["TLP:GREEN"],
///     Attributes = [new("Description", "Written in a batch.") { Displayed = true }],
/// };
/// var threat = new BatchGroup(GroupType.Threat, "threat-5") { AssociatedGroups = [campaign] };
/// BatchItem[] items = [campaign, threat];
/// await foreach (var outcome in org.Batch.CreateAsync(items)) Console.WriteLine(outcome.State);
/// </code>
/// </example>
public sealed class BatchGroup : BatchObject
{
    // An indicator type converts to a text, and a text is taken for the name of a group type.
    private const string IsIndicator = "This is a type of indicators: write new BatchIndicator(type, value).";

    /// <summary>Initializes a new instance of the <see cref="BatchGroup"/> class for a group of any type.</summary>
    /// <param name="create">The group to create, such as a <see cref="CampaignCreate"/>.</param>
    public BatchGroup(IGroupCreate create)
    {
        ArgumentNullException.ThrowIfNull(create);
        Create = create;
        Type = new GroupType(create.ResourceType.Name);
        Name = create.Name;
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="BatchGroup"/> class for a group that has only a name, and whose type is given by its
    /// name. Case and spaces do not matter.
    /// </summary>
    /// <param name="type">The name of the type, such as <c>Incident</c>.</param>
    /// <param name="name">The name of the group.</param>
    /// <exception cref="ArgumentException">
    /// The type is not one of the platform. A type that only an instance knows is given as a <see cref="GroupType"/>.
    /// </exception>
    public BatchGroup(string type, string name)
        : this(RuntimeResourceType.RequireGroupType(type), name)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="BatchGroup"/> class for a group whose type is known only at run time, or that has only
    /// a name.
    /// </summary>
    /// <param name="type">The type of the group.</param>
    /// <param name="name">The name of the group.</param>
    public BatchGroup(GroupType type, string name)
    {
        Type = RuntimeResourceType.NamedAsInResponses(type);
        Name = name;
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="BatchGroup"/> class. It fails to compile: an indicator is not a group.
    /// </summary>
    /// <param name="type">The type of an indicator.</param>
    /// <param name="name">The value of the indicator.</param>
    [Obsolete(IsIndicator, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public BatchGroup(IndicatorType type, string name) => throw new NotSupportedException(IsIndicator);

    /// <summary>Gets the type of the group.</summary>
    public GroupType Type { get; }

    /// <summary>Gets the name of the group.</summary>
    public string Name { get; }

    /// <summary>
    /// Gets or sets the external id of the group, which is unique on the instance. <see cref="ThreatConnect.Xid.From"/> makes one of the
    /// texts that identify the group in its source.
    /// </summary>
    /// <value>
    /// The default is <see langword="null"/>: the xid is made of the owner, the type and the name of the group (<see cref="GetXid"/>), so
    /// that a second run updates the group, also when its other members are different, and another owner has a group of its own.
    /// </value>
    public string? Xid { get; set; }

    /// <summary>
    /// Gets or sets the associated groups, which are in the same run or exist on the instance: groups of a batch, or xids.
    /// </summary>
    /// <value>The default is an empty list.</value>
    public IReadOnlyList<BatchGroupReference> AssociatedGroups { get; set; } = [];

    /// <summary>Gets or sets the kind of event. Only events have one.</summary>
    public EventKind? EventKind { get; set; }

    /// <summary>
    /// Gets or sets when the report was published, to the second, for a report without a <see cref="ReportCreate"/>, which needs a file
    /// name. Only reports have a publish date.
    /// </summary>
    public DateTimeOffset? PublishDate { get; set; }

    /// <summary>
    /// Gets or sets a summary in Markdown that was written by an AI. Only documents, events and reports have one, together with
    /// <see cref="AiProvider"/>.
    /// </summary>
    public string? Insights { get; set; }

    /// <summary>Gets or sets the provider of the AI that wrote <see cref="Insights"/>.</summary>
    public string? AiProvider { get; set; }

    /// <summary>Gets or sets when <see cref="Insights"/> was written, to the second.</summary>
    public DateTimeOffset? AiLastRetrievalDate { get; set; }

    internal IGroupCreate? Create { get; }

    /// <summary>
    /// Gets the xid under which a batch writes the group: <see cref="Xid"/>, or the one that is made of owner, type and name.
    /// </summary>
    /// <param name="owner">The name of the owner in which the group is written.</param>
    /// <returns>The xid.</returns>
    /// <exception cref="ArgumentException">The name of the owner is empty.</exception>
    public string GetXid(string owner)
    {
        ArgumentException.ThrowIfNullOrEmpty(owner);
        return Xid ?? ThreatConnect.Xid.From(owner, Type.ToString(), Name);
    }

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ItemText.Join(Type.ToString(), id: null, owner: null, Name);
}
