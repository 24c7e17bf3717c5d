using ThreatConnect.Resources;
using ThreatConnect.Resources.Batch.Items;

namespace ThreatConnect;

/// <summary>Represents a group in a batch. An existing group with the same <see cref="Xid"/> is overwritten.</summary>
/// <example>
/// <code>
/// var campaign = new BatchGroup(new CampaignCreate { Name = "camp-5" })
/// {
///     Xid = "feed-campaign-5",
///     Tags = ["Crimeware"],
///     SecurityLabels = ["TLP:GREEN"],
///     Attributes = [new("Description", "Written in a batch.") { Displayed = true }],
/// };
/// var threat = new BatchGroup(GroupType.Threat, "threat-5") { AssociatedGroups = [campaign.Xid] };
/// BatchItem[] items = [campaign, threat];
/// await foreach (var outcome in org.Batch.CreateAsync(items)) Console.WriteLine(outcome.State);
/// </code>
/// </example>
public sealed class BatchGroup : BatchObject
{
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

    /// <summary>Gets the type of the group.</summary>
    public GroupType Type { get; }

    /// <summary>Gets the name of the group.</summary>
    public string Name { get; }

    /// <summary>
    /// Gets or sets the external id of the group, which is unique on the instance. If it is not set, it is computed from the type and the
    /// content of the
    /// group. It is the same in every run, so that a second run overwrites the groups of the first.
    /// </summary>
    /// <exception cref="ArgumentException">The external id cannot be computed, because the group cannot be sent.</exception>
    public string Xid
    {
        get => field ??= GroupWriter.ComputeXid(this);
        init;
    }

    /// <summary>Gets or sets the xids of the associated groups, which are in the same run or exist on the instance.</summary>
    /// <value>The default is an empty list.</value>
    public IReadOnlyList<string> AssociatedGroups { get; init; } = [];

    /// <summary>Gets or sets the kind of event. Only events have one.</summary>
    public EventKind? EventKind { get; init; }

    /// <summary>
    /// Gets or sets when the report was published, to the second, for a report without a <see cref="ReportCreate"/>, which needs a file
    /// name. Only reports have a publish date.
    /// </summary>
    public DateTimeOffset? PublishDate { get; init; }

    /// <summary>
    /// Gets or sets a summary in Markdown that was written by an AI. Only documents, events and reports have one, together with
    /// <see cref="AiProvider"/>.
    /// </summary>
    public string? Insights { get; init; }

    /// <summary>Gets or sets the provider of the AI that wrote <see cref="Insights"/>.</summary>
    public string? AiProvider { get; init; }

    /// <summary>Gets or sets when <see cref="Insights"/> was written, to the second.</summary>
    public DateTimeOffset? AiLastRetrievalDate { get; init; }

    internal IGroupCreate? Create { get; }
}
