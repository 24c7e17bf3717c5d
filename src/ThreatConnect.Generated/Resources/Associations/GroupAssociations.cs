using System.ComponentModel;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the associations of one object with groups, for all types or for each type.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/associations/associations.html"/>
public partial class GroupAssociations : ReadOnlyGroupAssociations
{
    /// <summary>Initializes a new instance of the <see cref="GroupAssociations"/> class for mocking.</summary>
    protected GroupAssociations()
        : this(Mocking.Item)
    {
    }

    internal GroupAssociations(IRawGroups raw)
        : base(raw)
    {
    }

    /// <inheritdoc/>
    public override Associations<Group, GroupId> OfType(GroupType? type) =>
        OfResourceType<Group, GroupId>(RuntimeResourceType.OfGroups(type));

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override Associations<TGroup, TId> OfResourceType<TGroup, TId>(ResourceType<TGroup> resourceType) =>
        new(RequestsOf<TId>(resourceType), resourceType.Reader, resourceType.Entity, "group");
}
