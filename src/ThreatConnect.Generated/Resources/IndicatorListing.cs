using System.ComponentModel;
using ThreatConnect.Runtime;

namespace ThreatConnect;

/// <summary>Indicators of one type that can be listed from here.</summary>
/// <typeparam name="TIndicator">The model of the indicators.</typeparam>
/// <typeparam name="TFilter">What they can be filtered by.</typeparam>
public class IndicatorListing<TIndicator, TFilter>
{
    private readonly IndicatorListings _listings;
    private readonly TFilter _filter;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected IndicatorListing()
    {
        _listings = null!;
        _filter = default!;
        Type = null!;
    }

    /// <summary>Lists the indicators of a type from a place.</summary>
    /// <param name="listings">The place.</param>
    /// <param name="kind">The type.</param>
    /// <param name="filter">The fields of the type's filter.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IndicatorListing(IndicatorListings listings, IndicatorKind<TIndicator> kind, TFilter filter)
    {
        _listings = listings;
        _filter = filter;
        Type = kind;
    }

    private protected IndicatorKind<TIndicator> Type { get; }

    /// <summary>Lists the indicators. Without a filter on <c>Active</c> the platform lists active ones only.</summary>
    /// <param name="filter">Makes the filter, such as <c>f => f.Rating > 2</c>; null for all active indicators.</param>
    /// <param name="include">What to attach to each item.</param>
    /// <param name="options">How the list is walked; <see cref="IndicatorListOptions"/> has more.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<TIndicator> ListAsync(Func<TFilter, Filter<TIndicator>>? filter = null, Include include = Include.None, ListOptions? options = null, CancellationToken cancellationToken = default) =>
        _listings.List(Type, filter?.Invoke(_filter), include, options, cancellationToken);

    /// <summary>Lists the indicators. Without a filter on <c>Active</c> the platform lists active ones only.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="include">What to attach to each item.</param>
    /// <param name="options">How the list is walked; <see cref="IndicatorListOptions"/> has more.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<TIndicator> ListAsync(Filter<TIndicator> filter, Include include = Include.None, ListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _listings.List(Type, filter, include, options, cancellationToken);
    }
}
