using System.ComponentModel;
using ThreatConnect.Raw;
using ThreatConnect.Runtime;

namespace ThreatConnect;

/// <summary>The groups that are associated with one object, all types at once or type by type.</summary>
public partial class GroupLinks : LinkedGroups
{
    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected GroupLinks()
    {
    }

    internal GroupLinks(IRawGroups raw)
        : base(raw)
    {
    }

    /// <inheritdoc/>
    public override Links<Group, GroupId> OfType(GroupType? type) => OfKind<Group, GroupId>(RunTimeKind.OfGroups(type));

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override Links<TGroup, TId> OfKind<TGroup, TId>(ItemKind<TGroup> kind) => new(RequestsOf<TId>(kind), kind.Reader, kind.Entity, "group");
}
