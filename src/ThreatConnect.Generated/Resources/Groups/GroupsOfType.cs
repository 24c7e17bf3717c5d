using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>The groups of a type that is known only while the program runs, as what all types share.</summary>
public class GroupsOfType : ResourceList<Group, GroupFilter<Group>>
{
    private readonly Groups? _groups;
    private readonly ResourceType<Group>? _type;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected GroupsOfType()
    {
    }

    internal GroupsOfType(Groups groups, ResourceType<Group> resourceType)
        : base(groups, resourceType, new GroupFilter<Group>())
    {
        _groups = groups;
        _type = resourceType;
    }

    /// <summary>One of them, by its id.</summary>
    /// <param name="id">The id.</param>
    public virtual GroupHandle<Group, GroupUpdate> this[GroupId id] =>
        new(_groups ?? throw Fake.Unprepared(), _type ?? throw Fake.Unprepared(), id.Value);
}
