using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>
/// Represents indicators that can be listed, such as the indicators with a tag or the indicators of several owners: by type, or of all
/// types with
/// <see cref="ResourceList{TItem, TFilter}.ListAsync(Func{TFilter, Filter{TItem}}?, Include, ListOptions?, CancellationToken)"/>.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
public partial class IndicatorQueries : ResourceList<Indicator, IndicatorFilter<Indicator>>
{
    /// <summary>Initializes a new instance of the <see cref="IndicatorQueries"/> class for mocking.</summary>
    protected IndicatorQueries()
        : this(new PageSender(static (_, _, _) => Mocking.Send()))
    {
    }

    internal IndicatorQueries(PageSender send)
        : base(send, branch: null, ModelReader<Indicator>.Instance, new IndicatorFilter<Indicator>(), "indicator")
    {
    }

    internal static PageSender InOwners(ApiContext context) => new(
        (branch, query, token) => branch is null
            ? context.Indicators.ListIndicatorsAsync(
                context.OwnerNames, query.Page, query.Filter, query.Includes, query.ModifiedSince, token)
            : context.Indicators.ListIndicatorsByTypeAsync(
                branch, context.OwnerNames, query.Page, query.Filter, query.Includes, query.ModifiedSince, token),
        takesModifiedSince: true);

    internal static PageSender WithTag(RawTagClient tag) => new((branch, query, token) => branch is null
        ? tag.ListIndicatorsAsync(query.Page, query.Filter, query.Includes, token)
        : tag.ListIndicatorsByTypeAsync(branch, query.Page, query.Filter, query.Includes, token));
}
