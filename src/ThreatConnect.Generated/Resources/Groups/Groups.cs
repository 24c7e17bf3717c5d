using ThreatConnect.Json;
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
    public virtual GroupHandle<Group, GroupUpdate> HandleOf(IGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return OfType(group.Type)[group.Id];
    }

    /// <summary>
    /// Deletes the groups of all types that match a filter, one by one. The list is read from its end, so that none is skipped because
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
    /// await foreach (var outcome in org.Groups.DeleteAllAsync(f => f.Name.StartsWith("test-")))
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
    /// Deletes the groups of all types that match a filter, one by one. The list is read from its end, so that none is skipped because
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
        DeleteEach(filter, options, ModelReader<Group>.Instance, HandleOf, cancellationToken);
}
