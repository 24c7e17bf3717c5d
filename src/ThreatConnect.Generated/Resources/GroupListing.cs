using System.ComponentModel;
using ThreatConnect.Runtime;

namespace ThreatConnect;

/// <summary>Groups of one type that can be listed from here.</summary>
/// <typeparam name="TGroup">The model of the groups.</typeparam>
/// <typeparam name="TFilter">What they can be filtered by.</typeparam>
public class GroupListing<TGroup, TFilter>
{
    private readonly GroupListings _listings;
    private readonly TFilter _filter;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected GroupListing()
    {
        _listings = null!;
        _filter = default!;
        Type = null!;
    }

    /// <summary>Lists the groups of a type from a place.</summary>
    /// <param name="listings">The place.</param>
    /// <param name="kind">The type.</param>
    /// <param name="filter">The fields of the type's filter.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public GroupListing(GroupListings listings, GroupKind<TGroup> kind, TFilter filter)
    {
        _listings = listings;
        _filter = filter;
        Type = kind;
    }

    private protected GroupKind<TGroup> Type { get; }

    /// <summary>Lists the groups.</summary>
    /// <param name="filter">Makes the filter, such as <c>f => f.Name.StartsWith("APT")</c>; null for all groups.</param>
    /// <param name="include">What to attach to each item.</param>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<TGroup> ListAsync(Func<TFilter, Filter<TGroup>>? filter = null, Include include = Include.None, ListOptions? options = null, CancellationToken cancellationToken = default) =>
        _listings.List(Type, filter?.Invoke(_filter), include, options, cancellationToken);

    /// <summary>Lists the groups.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="include">What to attach to each item.</param>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<TGroup> ListAsync(Filter<TGroup> filter, Include include = Include.None, ListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _listings.List(Type, filter, include, options, cancellationToken);
    }
}
