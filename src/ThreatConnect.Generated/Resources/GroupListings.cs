using ThreatConnect.Raw;
using ThreatConnect.Reading;
using ThreatConnect.Runtime;

namespace ThreatConnect;

/// <summary>Groups that can be listed from here, such as those that carry a tag or those of several owners: of all types, or type by type.</summary>
public partial class GroupListings
{
    private readonly Sender _send;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected GroupListings() => _send = null!;

    internal GroupListings(Sender send) => _send = send;

    /// <summary>Asks for a page of groups of a branch; of all types where the branch is null.</summary>
    internal delegate Task<RawResponse> Sender(string? branch, ListQuery query, CancellationToken cancellationToken);

    /// <summary>Lists groups of all types.</summary>
    /// <param name="filter">Makes the filter, such as <c>f => f.Name.StartsWith("APT")</c>; null for all groups.</param>
    /// <param name="include">What to attach to each item.</param>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<Group> ListAsync(Func<GroupFilter<Group>, Filter<Group>>? filter = null, Include include = Include.None, ListOptions? options = null, CancellationToken cancellationToken = default) =>
        List(filter?.Invoke(new GroupFilter<Group>()), include, options, cancellationToken);

    /// <summary>Lists groups of all types.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="include">What to attach to each item.</param>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<Group> ListAsync(Filter<Group> filter, Include include = Include.None, ListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return List(filter, include, options, cancellationToken);
    }

    internal static Sender InOwners(ApiContext context) => (branch, query, cancellationToken) => branch is null
        ? context.Groups.ListGroupsAsync(context.OwnerNames, query.Start, query.Limit, query.Filters, query.OrParams, query.Includes, cancellationToken)
        : context.Groups.ListGroupsByTypeAsync(branch, context.OwnerNames, query.Start, query.Limit, query.Filters, query.OrParams, query.Includes, cancellationToken);

    internal static Sender WithTag(ApiContext context, string tag) => (branch, query, cancellationToken) => branch is null
        ? context.Tags.ListTagGroupsAsync(tag, context.OwnerNames, query.Start, query.Limit, query.Filters, query.OrParams, query.Includes, cancellationToken)
        : context.Tags.ListTagGroupsByTypeAsync(tag, branch, context.OwnerNames, query.Start, query.Limit, query.Filters, query.OrParams, query.Includes, cancellationToken);

    internal Pageable<TGroup> List<TGroup>(GroupKind<TGroup> kind, Filter<TGroup>? filter, Include include, ListOptions? options, CancellationToken cancellationToken) =>
        Listing.Create((query, token) => _send(kind.Branch, query, token), ItemReader<TGroup>.OfModel, [kind.Entity, "group"], filter, include, options, cancellationToken);

    private Pageable<Group> List(Filter<Group>? filter, Include include, ListOptions? options, CancellationToken cancellationToken) =>
        Listing.Create((query, token) => _send(null, query, token), ItemReader<Group>.OfModel, ["group"], filter, include, options, cancellationToken);
}
