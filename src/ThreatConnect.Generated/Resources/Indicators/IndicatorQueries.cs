using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>
/// Indicators that can be listed from here, such as those that carry a tag or those of several owners: type by type, or all types at once
/// with <see cref="ResourceList{TItem, TFilter}.ListAsync(Func{TFilter, Filter{TItem}}?, Include, ListOptions?, CancellationToken)"/>.
/// </summary>
public partial class IndicatorQueries : ResourceList<Indicator, IndicatorFilter<Indicator>>
{
    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected IndicatorQueries()
    {
    }

    internal IndicatorQueries(PageSender send)
        : base(send, branch: null, ItemReader<Indicator>.OfModel, new IndicatorFilter<Indicator>(), "indicator")
    {
    }

    internal static PageSender InOwners(ApiContext context) => (branch, query, cancellationToken) => branch is null
        ? context.Indicators.ListIndicatorsAsync(context.OwnerNames, query, cancellationToken)
        : context.Indicators.ListIndicatorsByTypeAsync(branch, context.OwnerNames, query, cancellationToken);

    internal static PageSender WithTag(RawTagClient tag) => (branch, query, cancellationToken) => branch is null
        ? tag.ListIndicatorsAsync(query, cancellationToken)
        : tag.ListIndicatorsByTypeAsync(branch, query, cancellationToken);
}
