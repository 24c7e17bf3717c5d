using ThreatConnect.Runtime;

namespace ThreatConnect;

/// <summary>The groups of a type that is known only while the program runs, as what all types share.</summary>
public class GroupsOfType : GroupListing<Group, GroupFilter<Group>>
{
    private readonly Groups _groups;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected GroupsOfType() => _groups = null!;

    internal GroupsOfType(Groups groups, GroupKind<Group> kind)
        : base(groups.Listings, kind, new GroupFilter<Group>()) => _groups = groups;

    /// <summary>One of them, by its id.</summary>
    /// <param name="id">The id.</param>
    public virtual GroupHandle<Group, GroupUpdate> this[GroupId id] => new(_groups, Type, id.Value);
}
