using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the groups of a type that is known at run time only, with the properties that all types share.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
public class GroupsOfType : ResourceList<Group, GroupFilter<Group>>
{
    private readonly Groups _groups;
    private readonly ResourceType<Group> _type;

    /// <summary>Initializes a new instance of the <see cref="GroupsOfType"/> class for mocking.</summary>
    protected GroupsOfType()
        : this(new Groups(Mocking.Context), Mocking.TypeOf<Group, GroupUpdate>())
    {
    }

    internal GroupsOfType(Groups groups, ResourceType<Group> resourceType)
        : base(groups, resourceType, new GroupFilter<Group>())
    {
        _groups = groups;
        _type = resourceType;
    }

    /// <summary>Gets the group with the specified id. No request is sent.</summary>
    /// <param name="id">The id of the group.</param>
    public virtual GroupHandle<Group, GroupUpdate> this[GroupId id] =>
        new(_groups, _type, id.Value);
}
