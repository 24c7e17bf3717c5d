using System.ComponentModel;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>The groups that are associated with one object, all types at once or type by type.</summary>
public partial class GroupAssociations : ReadOnlyGroupAssociations
{
    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected GroupAssociations()
    {
    }

    internal GroupAssociations(IRawGroups raw)
        : base(raw)
    {
    }

    /// <inheritdoc/>
    public override Associations<Group, GroupId> OfType(GroupType? type) => OfResourceType<Group, GroupId>(RuntimeResourceType.OfGroups(type));

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override Associations<TGroup, TId> OfResourceType<TGroup, TId>(ResourceType<TGroup> resourceType) => new(RequestsOf<TId>(resourceType), resourceType.Reader, resourceType.Entity, "group");
}
