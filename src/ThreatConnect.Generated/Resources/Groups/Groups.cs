namespace ThreatConnect;

/// <summary>The groups of an owner: what is known about adversaries, campaigns and the like. Each type has a collection of its own here.</summary>
public partial class Groups : GroupQueries
{
    private readonly ApiContext? _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected Groups()
    {
    }

    internal Groups(ApiContext context)
        : base(InOwners(context)) => _context = context;

    internal ApiContext Context => _context ?? throw Fake.Unprepared();

    /// <summary>
    /// The groups of a type that is known only while the program runs, such as the type of an item of a mixed list.
    /// The path of a type that the document does not know is made by the platform's own rule: camel case and plural.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <returns>The groups, as what all types share.</returns>
    /// <exception cref="ArgumentException">The type is missing.</exception>
    public virtual GroupsOfType OfType(GroupType? type) => new(this, RuntimeResourceType.OfGroups(type));

    /// <summary>The group that an item of a mixed list stands for.</summary>
    /// <param name="group">The item.</param>
    /// <returns>Its handle.</returns>
    /// <exception cref="ArgumentException">The item has no type.</exception>
    public virtual GroupHandle<Group, GroupUpdate> HandleOf(Group group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return OfType(group.Type)[group.Id];
    }
}
