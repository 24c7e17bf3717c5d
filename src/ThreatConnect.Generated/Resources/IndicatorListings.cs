using ThreatConnect.Raw;
using ThreatConnect.Reading;
using ThreatConnect.Runtime;

namespace ThreatConnect;

/// <summary>Indicators that can be listed from here, such as those that carry a tag or those of several owners: of all types, or type by type.</summary>
public partial class IndicatorListings
{
    private readonly Sender _send;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected IndicatorListings() => _send = null!;

    internal IndicatorListings(Sender send) => _send = send;

    /// <summary>Asks for a page of indicators of a branch; of all types where the branch is null.</summary>
    internal delegate Task<RawResponse> Sender(string? branch, ListQuery query, CancellationToken cancellationToken);

    /// <summary>Lists indicators of all types. Without a filter on <c>Active</c> the platform lists active ones only.</summary>
    /// <param name="filter">Makes the filter, such as <c>f => f.Rating > 2</c>; null for all active indicators.</param>
    /// <param name="include">What to attach to each item.</param>
    /// <param name="options">How the list is walked; <see cref="IndicatorListOptions"/> has more.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<Indicator> ListAsync(Func<IndicatorFilter<Indicator>, Filter<Indicator>>? filter = null, Include include = Include.None, ListOptions? options = null, CancellationToken cancellationToken = default) =>
        List(filter?.Invoke(new IndicatorFilter<Indicator>()), include, options, cancellationToken);

    /// <summary>Lists indicators of all types. Without a filter on <c>Active</c> the platform lists active ones only.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="include">What to attach to each item.</param>
    /// <param name="options">How the list is walked; <see cref="IndicatorListOptions"/> has more.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<Indicator> ListAsync(Filter<Indicator> filter, Include include = Include.None, ListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return List(filter, include, options, cancellationToken);
    }

    internal static Sender InOwners(ApiContext context) => (branch, query, cancellationToken) => branch is null
        ? context.Indicators.ListIndicatorsAsync(context.OwnerNames, query.Start, query.Limit, query.Filters, query.OrParams, query.Includes, query.ModifiedSince, cancellationToken)
        : context.Indicators.ListIndicatorsByTypeAsync(branch, context.OwnerNames, query.Start, query.Limit, query.Filters, query.OrParams, query.Includes, query.ModifiedSince, cancellationToken);

    internal static Sender WithTag(ApiContext context, string tag) => (branch, query, cancellationToken) =>
    {
        if (query.ModifiedSince is not null)
        {
            throw new ArgumentException($"The API cannot list what carries a tag by {nameof(IndicatorListOptions.ModifiedSince)}.");
        }

        return branch is null
            ? context.Tags.ListTagIndicatorsAsync(tag, context.OwnerNames, query.Start, query.Limit, query.Filters, query.OrParams, query.Includes, cancellationToken)
            : context.Tags.ListTagIndicatorsByTypeAsync(tag, branch, context.OwnerNames, query.Start, query.Limit, query.Filters, query.OrParams, query.Includes, cancellationToken);
    };

    internal Pageable<TIndicator> List<TIndicator>(IndicatorKind<TIndicator> kind, Filter<TIndicator>? filter, Include include, ListOptions? options, CancellationToken cancellationToken) =>
        Listing.Create((query, token) => _send(kind.Branch, query, token), kind.Reader, [kind.Entity, "indicator"], filter, include, options, cancellationToken);

    private Pageable<Indicator> List(Filter<Indicator>? filter, Include include, ListOptions? options, CancellationToken cancellationToken) =>
        Listing.Create((query, token) => _send(null, query, token), ItemReader<Indicator>.OfModel, ["indicator"], filter, include, options, cancellationToken);
}
