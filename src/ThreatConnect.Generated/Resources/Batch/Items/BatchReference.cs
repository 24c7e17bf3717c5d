using System.ComponentModel;
using ThreatConnect.Resources;
using ThreatConnect.Resources.Batch.Items;

namespace ThreatConnect;

/// <summary>Represents a reference to a group or an indicator.</summary>
public abstract class BatchReference
{
    private protected BatchReference()
    {
    }
}

/// <summary>
/// Represents a reference to a group: to a group of a batch, or by xid, or by the id on the instance. A <see cref="BatchGroup"/> and the
/// text of an xid convert to it.
/// </summary>
public sealed class BatchGroupReference : BatchReference
{
    private readonly string? _xid;

    /// <summary>Initializes a new instance of the <see cref="BatchGroupReference"/> class with a group of a batch.</summary>
    /// <param name="group">The group. It is in the same run, or an earlier one has written it in the same owner.</param>
    public BatchGroupReference(BatchGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        Group = group;
    }

    /// <summary>Initializes a new instance of the <see cref="BatchGroupReference"/> class with the xid of a group.</summary>
    /// <param name="xid">The xid of the group.</param>
    /// <exception cref="ArgumentException">The xid is empty.</exception>
    public BatchGroupReference(string xid)
    {
        ArgumentException.ThrowIfNullOrEmpty(xid);
        _xid = xid;
    }

    /// <summary>Initializes a new instance of the <see cref="BatchGroupReference"/> class with the id of a group.</summary>
    /// <param name="id">The id of the group.</param>
    public BatchGroupReference(GroupId id) => Id = id;

    /// <summary>Gets the group of a batch, or <see langword="null"/> for a reference by xid or id.</summary>
    public BatchGroup? Group { get; }

    /// <summary>
    /// Gets the xid of the group, or <see langword="null"/> for a reference by id and for a group whose xid is made of its owner, type and
    /// name.
    /// </summary>
    public string? Xid => Group?.Xid ?? _xid;

    /// <summary>Gets the id of the group, or <see langword="null"/> for a reference by xid.</summary>
    public GroupId? Id { get; }

    /// <summary>Converts the xid of a group to a <see cref="BatchGroupReference"/>.</summary>
    /// <param name="xid">The xid of the group.</param>
    public static implicit operator BatchGroupReference(string xid) => new(xid);

    /// <summary>Converts a group of a batch to a <see cref="BatchGroupReference"/>.</summary>
    /// <param name="group">The group.</param>
    public static implicit operator BatchGroupReference(BatchGroup group) => new(group);

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Group is { Xid: null } group ? group.ToString() : ItemText.Join("Group", id: null, owner: null, Xid, Id);
}

/// <summary>Represents a reference to an indicator, by its type and value or by its id on the instance.</summary>
public sealed class BatchIndicatorReference : BatchReference
{
    /// <summary>Initializes a new instance of the <see cref="BatchIndicatorReference"/> class with the value of an indicator.</summary>
    /// <param name="type">The type of the indicator.</param>
    /// <param name="summary">
    /// The value of the indicator. One hash is enough for a file, and several values are joined by a colon between spaces.
    /// </param>
    /// <exception cref="ArgumentException">The value is not a value of the type.</exception>
    public BatchIndicatorReference(IndicatorType type, string summary)
    {
        Type = RuntimeResourceType.NamedAsInResponses(type);
        Summary = IndicatorWriter.NormalizeSummary(type, summary);
    }

    /// <summary>Initializes a new instance of the <see cref="BatchIndicatorReference"/> class with the id of an indicator.</summary>
    /// <param name="type">The type of the indicator.</param>
    /// <param name="id">The id of the indicator.</param>
    public BatchIndicatorReference(IndicatorType type, IndicatorId id)
    {
        Type = RuntimeResourceType.NamedAsInResponses(type);
        Id = id;
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="BatchIndicatorReference"/> class with a value that was validated, such as an
    /// <see cref="AddressValue"/>, which converts to it.
    /// </summary>
    /// <param name="resourceType">The type of the indicator.</param>
    /// <param name="summary">The value of the indicator, in the form of the platform.</param>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public BatchIndicatorReference(ResourceType resourceType, string summary)
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        ArgumentException.ThrowIfNullOrEmpty(summary);
        Type = new IndicatorType(resourceType.Name);
        Summary = summary;
    }

    /// <summary>Gets the type of the indicator.</summary>
    public IndicatorType Type { get; }

    /// <summary>Gets the value of the indicator, or <see langword="null"/> for a reference by id.</summary>
    public string? Summary { get; }

    /// <summary>Gets the id of the indicator, or <see langword="null"/> for a reference by value.</summary>
    public IndicatorId? Id { get; }

    /// <summary>Converts an indicator of a batch to a <see cref="BatchIndicatorReference"/>.</summary>
    /// <param name="indicator">The indicator.</param>
    public static implicit operator BatchIndicatorReference(BatchIndicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new BatchIndicatorReference(indicator.Type, indicator.Summary);
    }

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ItemText.Join(Type.ToString(), id: null, owner: null, Summary, Id);
}
