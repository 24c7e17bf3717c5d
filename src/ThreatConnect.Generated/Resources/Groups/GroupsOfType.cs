using ThreatConnect.Json;
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

    /// <summary>
    /// Finds the group with an xid, such as a group that a batch has written. The API has no filter for xids: groups with the name are
    /// listed, or all groups of the type.
    /// </summary>
    /// <param name="xid">The xid of the group, as <see cref="BatchOutcome.Xid"/> or <see cref="BatchGroup.GetXid"/> returns it.</param>
    /// <param name="name">
    /// The name of the group, which keeps the list short; <see langword="null"/> if it is not known. A group that was renamed is found
    /// without a name only.
    /// </param>
    /// <param name="include">The parts to include. The xid is always included.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The group as it is listed; <see langword="null"/> if no group of the type has the xid.</returns>
    /// <exception cref="ThreatConnectException">A page of the list could not be read.</exception>
    public virtual Task<Group?> FindByXidAsync(
        string xid, string? name = null, Include include = Include.None, CancellationToken cancellationToken = default) =>
        FindGroupAsync(xid, name, include, cancellationToken);

    /// <summary>
    /// Deletes the groups of the type that match a filter, one by one. The list is read from its end, so that none is skipped because
    /// others are gone. Objects that are created, or begin to match, in the meantime may be left.
    /// </summary>
    /// <param name="filter">The function that creates the filter, such as <c>f => f.Name.StartsWith("test-")</c>.</param>
    /// <param name="options">
    /// The page size and the maximum number of objects to delete; <see langword="null"/> for the defaults, which are all that match.
    /// </param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The object that is being deleted may have been deleted all the same.
    /// </param>
    /// <returns>
    /// The outcome of each object. Nothing is deleted before it is enumerated, nor after the enumeration ends. An object that cannot be
    /// deleted has an outcome with the error; a page that cannot be read throws a <see cref="ThreatConnectException"/>.
    /// </returns>
    /// <example>
    /// <code>
    /// await foreach (var outcome in org.Groups.OfType("Campaign").DeleteAllAsync(f => f.Name.StartsWith("test-")))
    /// {
    ///     Console.WriteLine($"{outcome.Item.Name}: {outcome.Error?.Message ?? "deleted"}");
    /// }
    /// </code>
    /// </example>
    public virtual IAsyncEnumerable<DeleteOutcome<Group>> DeleteAllAsync(
        Func<GroupFilter<Group>, Filter<Group>> filter,
        ListOptions? options = null,
        CancellationToken cancellationToken = default) =>
        DeleteAllAsync(FilterFrom(filter), options, cancellationToken);

    /// <summary>
    /// Deletes the groups of the type that match a filter, one by one. The list is read from its end, so that none is skipped because
    /// others are gone. Objects that are created, or begin to match, in the meantime may be left.
    /// </summary>
    /// <param name="filter">The filter.</param>
    /// <param name="options">
    /// The page size and the maximum number of objects to delete; <see langword="null"/> for the defaults, which are all that match.
    /// </param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The object that is being deleted may have been deleted all the same.
    /// </param>
    /// <returns>
    /// The outcome of each object. Nothing is deleted before it is enumerated, nor after the enumeration ends. An object that cannot be
    /// deleted has an outcome with the error; a page that cannot be read throws a <see cref="ThreatConnectException"/>.
    /// </returns>
    public virtual IAsyncEnumerable<DeleteOutcome<Group>> DeleteAllAsync(
        Filter<Group> filter,
        ListOptions? options = null,
        CancellationToken cancellationToken = default) =>
        DeleteEach(filter, options, ModelReader<Group>.Instance, group => this[group.Id], cancellationToken);
}
