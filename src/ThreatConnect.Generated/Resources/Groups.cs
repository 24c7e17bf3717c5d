using System.ComponentModel;
using ThreatConnect.Reading;
using ThreatConnect.Runtime;

namespace ThreatConnect;

/// <summary>
/// The groups of an owner: what is known about adversaries, campaigns and the like. Each type has a collection of its own here;
/// <see cref="ListAsync(Func{GroupFilter{Group}, Filter{Group}}?, Include, ListOptions?, CancellationToken)"/> lists all types at once.
/// </summary>
public partial class Groups
{
    private readonly GroupListings _listings;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected Groups()
        : this(context: null!)
    {
    }

    internal Groups(ApiContext context)
    {
        Context = context;
        _listings = new GroupListings(GroupListings.InOwners(context));
    }

    internal ApiContext Context { get; }

    internal GroupListings Listings => _listings;

    /// <inheritdoc cref="GroupListings.ListAsync(Func{GroupFilter{Group}, Filter{Group}}?, Include, ListOptions?, CancellationToken)"/>
    public virtual Pageable<Group> ListAsync(Func<GroupFilter<Group>, Filter<Group>>? filter = null, Include include = Include.None, ListOptions? options = null, CancellationToken cancellationToken = default) =>
        _listings.ListAsync(filter, include, options, cancellationToken);

    /// <inheritdoc cref="GroupListings.ListAsync(Filter{Group}, Include, ListOptions?, CancellationToken)"/>
    public virtual Pageable<Group> ListAsync(Filter<Group> filter, Include include = Include.None, ListOptions? options = null, CancellationToken cancellationToken = default) =>
        _listings.ListAsync(filter, include, options, cancellationToken);

    /// <summary>
    /// The groups of a type that is known only while the program runs, such as the type of an item of a mixed list.
    /// The path of a type that the document does not know is made by the platform's own rule: camel case and plural.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <returns>The groups, as what all types share.</returns>
    /// <exception cref="ArgumentException">The type is missing.</exception>
    public virtual GroupsOfType OfType(GroupType? type)
    {
        var name = type?.ToString();
        ArgumentException.ThrowIfNullOrEmpty(name, nameof(type));
        return new GroupsOfType(this, new GroupKind<Group>(name, KnownTypes.GroupBranch(name) ?? BranchRule.BranchOf(name), BranchRule.EntityOf(name)));
    }

    /// <summary>The group that an item of a mixed list stands for.</summary>
    /// <param name="group">The item.</param>
    /// <returns>Its handle.</returns>
    public virtual GroupHandle<Group, GroupUpdate> HandleOf(Group group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return OfType(group.Type)[group.Id];
    }
}
