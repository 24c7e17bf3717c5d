namespace ThreatConnect;

/// <summary>An association in a batch between groups, between indicators, or of both; what it names is of this run or on the instance already.</summary>
public sealed class BatchAssociation : BatchItem
{
    /// <summary>Associates a group with a group.</summary>
    /// <param name="from">The one.</param>
    /// <param name="to">The other.</param>
    public BatchAssociation(BatchGroupReference from, BatchGroupReference to)
        : this((BatchReference)from, to, association: null)
    {
    }

    /// <summary>Associates a group with an indicator.</summary>
    /// <param name="from">The group.</param>
    /// <param name="to">The indicator.</param>
    public BatchAssociation(BatchGroupReference from, BatchIndicatorReference to)
        : this((BatchReference)from, to, association: null)
    {
    }

    /// <summary>Associates an indicator with a group.</summary>
    /// <param name="from">The indicator.</param>
    /// <param name="to">The group.</param>
    public BatchAssociation(BatchIndicatorReference from, BatchGroupReference to)
        : this((BatchReference)from, to, association: null)
    {
    }

    /// <summary>Associates an indicator with an indicator.</summary>
    /// <param name="from">The one.</param>
    /// <param name="to">The other.</param>
    /// <param name="association">What kind of association it is.</param>
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

    /// <summary>What is associated.</summary>
    public BatchReference From { get; }

    /// <summary>What it is associated with.</summary>
    public BatchReference To { get; }

    /// <summary>What kind of association it is; between indicators alone.</summary>
    public CustomAssociation? AssociationType { get; }
}
