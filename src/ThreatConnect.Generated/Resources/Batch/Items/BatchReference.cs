using System.ComponentModel;
using ThreatConnect.Resources.Batch.Items;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Names a group or an indicator.</summary>
public abstract class BatchReference
{
    private protected BatchReference()
    {
    }
}

/// <summary>Names a group, by its xid or by the id that it has on the instance.</summary>
public sealed class BatchGroupReference : BatchReference
{
    /// <summary>Names a group by its xid.</summary>
    /// <param name="xid">The xid.</param>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public BatchGroupReference(string xid)
    {
        ArgumentException.ThrowIfNullOrEmpty(xid);
        Xid = xid;
    }

    /// <summary>Names a group by its id.</summary>
    /// <param name="id">The id.</param>
    public BatchGroupReference(GroupId id) => Id = id;

    /// <summary>The xid; null where it is named by its id.</summary>
    public string? Xid { get; }

    /// <summary>The id; null where it is named by its xid.</summary>
    public GroupId? Id { get; }

    /// <summary>Names a group by its xid.</summary>
    /// <param name="xid">The xid.</param>
    public static implicit operator BatchGroupReference(string xid) => new(xid);

    /// <summary>Names a group of a batch.</summary>
    /// <param name="group">The group.</param>
    public static implicit operator BatchGroupReference(BatchGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return new BatchGroupReference(group.Xid);
    }
}

/// <summary>Names an indicator, by its type and value or by the id that it has on the instance.</summary>
public sealed class BatchIndicatorReference : BatchReference
{
    /// <summary>Names an indicator by its value.</summary>
    /// <param name="type">The type.</param>
    /// <param name="summary">The value; for a file any one hash, and the values of a type that has several are joined by a colon between spaces.</param>
    /// <exception cref="ArgumentException">It is no value of the type; the message says why.</exception>
    public BatchIndicatorReference(IndicatorType type, string summary)
    {
        Type = type;
        Summary = IndicatorWriter.NormalizeSummary(type, summary);
    }

    /// <summary>Names an indicator by its id.</summary>
    /// <param name="type">The type.</param>
    /// <param name="id">The id.</param>
    public BatchIndicatorReference(IndicatorType type, IndicatorId id)
    {
        Type = type;
        Id = id;
    }

    /// <summary>Names an indicator by a value that was checked, such as an <see cref="AddressValue"/>, which converts to it.</summary>
    /// <param name="resourceType">The type.</param>
    /// <param name="summary">The value, as the platform writes it.</param>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public BatchIndicatorReference(ResourceType resourceType, string summary)
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        ArgumentException.ThrowIfNullOrEmpty(summary);
        Type = new IndicatorType(resourceType.Name);
        Summary = summary;
    }

    /// <summary>The type.</summary>
    public IndicatorType Type { get; }

    /// <summary>The value; null where it is named by its id.</summary>
    public string? Summary { get; }

    /// <summary>The id; null where it is named by its value.</summary>
    public IndicatorId? Id { get; }

    /// <summary>Names an indicator of a batch.</summary>
    /// <param name="indicator">The indicator.</param>
    public static implicit operator BatchIndicatorReference(BatchIndicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new BatchIndicatorReference(indicator.Type, indicator.Summary);
    }
}
