namespace ThreatConnect;

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
