using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the groups of an owner, such as adversaries and campaigns. There is a collection for each type.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
public partial class Groups : GroupQueries
{
    /// <summary>Initializes a new instance of the <see cref="Groups"/> class for mocking.</summary>
    protected Groups()
        : this(Mocking.Context)
    {
    }

    internal Groups(ApiContext context)
        : base(InOwners(context)) => Context = context;

    internal ApiContext Context { get; }

    /// <summary>
    /// Gets the groups of a type that is known at run time only, such as the type of an item of a mixed list. No request is sent. For a
    /// type that this package does not know, the path follows the rule of the platform: camel case and plural.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <returns>The groups, with the properties that all types share.</returns>
    /// <exception cref="ArgumentException">The type is <see langword="null"/> or empty.</exception>
    /// <example>
    /// <code>
    /// await foreach (Group group in org.Groups.ListAsync())
    /// {
    ///     await org.Groups.OfType(group.Type)[group.Id].Tags.AddAsync("reviewed");
    /// }
    /// </code>
    /// </example>
    public virtual GroupsOfType OfType(GroupType? type) => new(this, RuntimeResourceType.OfGroups(type));

    /// <summary>Gets the handle of an item of a mixed list. No request is sent.</summary>
    /// <param name="group">The item.</param>
    /// <returns>The handle.</returns>
    /// <exception cref="ArgumentException">The item has no type.</exception>
    /// <example>
    /// <code>
    /// await foreach (Group group in org.Tags["Crimeware"].Groups.ListAsync())
    /// {
    ///     await org.Groups.HandleOf(group).SecurityLabels.AddAsync("TLP:AMBER");
    /// }
    /// </code>
    /// </example>
    public virtual GroupHandle<Group, GroupUpdate> HandleOf(Group group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return OfType(group.Type)[group.Id];
    }
}
