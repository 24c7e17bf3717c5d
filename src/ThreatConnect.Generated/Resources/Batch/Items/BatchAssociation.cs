namespace ThreatConnect;

/// <summary>
/// Represents an association in a batch between two groups, two indicators, or a group and an indicator, which are in the same run or exist
/// on the instance.
/// </summary>
/// <example>
/// <code>
/// var campaign = new BatchGroup(new CampaignCreate { Name = "camp-6" });
/// var address = new BatchIndicator(new AddressCreate { Ip = "12.13.14.18" });
/// BatchItem[] items =
/// [
///     campaign,
///     address,
///     new BatchAssociation(campaign, address),
///     new BatchAssociation(campaign, new HostValue("example.com")),
/// ];
/// await foreach (var outcome in org.Batch.CreateAsync(items)) Console.WriteLine(outcome.State);
/// </code>
/// </example>
public sealed class BatchAssociation : BatchItem
{
    /// <summary>Initializes a new instance of the <see cref="BatchAssociation"/> class between two groups.</summary>
    /// <param name="from">The first group.</param>
    /// <param name="to">The second group.</param>
    public BatchAssociation(BatchGroupReference from, BatchGroupReference to)
        : this((BatchReference)from, to, association: null)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="BatchAssociation"/> class between a group and an indicator.</summary>
    /// <param name="from">The group.</param>
    /// <param name="to">The indicator.</param>
    public BatchAssociation(BatchGroupReference from, BatchIndicatorReference to)
        : this((BatchReference)from, to, association: null)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="BatchAssociation"/> class between an indicator and a group.</summary>
    /// <param name="from">The indicator.</param>
    /// <param name="to">The group.</param>
    public BatchAssociation(BatchIndicatorReference from, BatchGroupReference to)
        : this((BatchReference)from, to, association: null)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="BatchAssociation"/> class between two indicators.</summary>
    /// <param name="from">The first indicator.</param>
    /// <param name="to">The second indicator.</param>
    /// <param name="association">The type of the association.</param>
    public BatchAssociation(BatchIndicatorReference from, BatchIndicatorReference to, CustomAssociation association)
        : this(from, to, (CustomAssociation?)association)
    {
    }

    private BatchAssociation(BatchReference from, BatchReference to, CustomAssociation? association)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        From = from;
        To = to;
        AssociationType = association;
    }

    /// <summary>Gets the first group or indicator.</summary>
    public BatchReference From { get; }

    /// <summary>Gets the second group or indicator.</summary>
    public BatchReference To { get; }

    /// <summary>Gets the type of the association. Only associations between indicators have one.</summary>
    public CustomAssociation? AssociationType { get; }

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{From} - {To}";
}
