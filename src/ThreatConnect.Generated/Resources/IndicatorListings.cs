using ThreatConnect.Reading;

namespace ThreatConnect;

/// <summary>
/// Indicators that can be listed from here, such as those that carry a tag or those of several owners: type by type, or all types at once
/// with <see cref="Listing{TItem, TFilter}.ListAsync(Func{TFilter, Filter{TItem}}?, Include, ListOptions?, CancellationToken)"/>.
/// </summary>
public partial class IndicatorListings : Listing<Indicator, IndicatorFilter<Indicator>>
{
    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected IndicatorListings()
    {
    }

    internal IndicatorListings(PageSender send)
        : base(send, branch: null, ItemReader<Indicator>.OfModel, new IndicatorFilter<Indicator>(), "indicator")
    {
    }

    internal static PageSender InOwners(ApiContext context) => (branch, query, cancellationToken) => branch is null
        ? context.Indicators.ListIndicatorsAsync(context.OwnerNames, query.Start, query.Limit, query.Filters, query.OrParams, query.Includes, query.ModifiedSince, cancellationToken)
        : context.Indicators.ListIndicatorsByTypeAsync(branch, context.OwnerNames, query.Start, query.Limit, query.Filters, query.OrParams, query.Includes, query.ModifiedSince, cancellationToken);

    internal static PageSender WithTag(ApiContext context, string tag) => (branch, query, cancellationToken) =>
    {
        if (query.ModifiedSince is not null)
        {
            throw new ArgumentException($"The API cannot list what carries a tag by {nameof(IndicatorListOptions.ModifiedSince)}.");
        }

        return branch is null
            ? context.Tags.ListTagIndicatorsAsync(tag, context.OwnerNames, query.Start, query.Limit, query.Filters, query.OrParams, query.Includes, cancellationToken)
            : context.Tags.ListTagIndicatorsByTypeAsync(tag, branch, context.OwnerNames, query.Start, query.Limit, query.Filters, query.OrParams, query.Includes, cancellationToken);
    };
}
