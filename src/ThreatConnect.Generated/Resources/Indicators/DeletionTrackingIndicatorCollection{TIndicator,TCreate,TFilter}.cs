using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the indicators of one type in an owner. The platform also lists the deleted ones.</summary>
/// <typeparam name="TIndicator">The model of the indicators.</typeparam>
/// <typeparam name="TCreate">The type of the request that creates one.</typeparam>
/// <typeparam name="TFilter">The fields that they can be filtered by.</typeparam>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
public abstract class DeletionTrackingIndicatorCollection<TIndicator, TCreate, TFilter> : IndicatorCollection<TIndicator, TCreate, TFilter>
    where TIndicator : class
    where TCreate : class
{
    /// <summary>
    /// Initializes a new instance of the <see cref="DeletionTrackingIndicatorCollection{TIndicator, TCreate, TFilter}"/> class for mocking.
    /// </summary>
    protected DeletionTrackingIndicatorCollection()
        : this(new Indicators(Mocking.Context), Mocking.TypeOf<TIndicator, TCreate>(), default!)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="DeletionTrackingIndicatorCollection{TIndicator,TCreate,TFilter}"/> class.
    /// </summary>
    /// <param name="indicators">The indicators of all types.</param>
    /// <param name="resourceType">The resource type.</param>
    /// <param name="filter">The fields that the indicators can be filtered by.</param>
    protected DeletionTrackingIndicatorCollection(Indicators indicators, ResourceType<TIndicator, TCreate> resourceType, TFilter filter)
        : base(indicators, resourceType, filter)
    {
    }

    /// <summary>Lists the deleted indicators, as far back as the instance keeps them.</summary>
    /// <param name="deletedSince">
    /// The time, to the second, at or after which the indicators were deleted; <see langword="null"/> for all.
    /// </param>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual Pageable<DeletedIndicator> ListDeletedAsync(
        DateTimeOffset? deletedSince = null,
        ListOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Indicators.ListDeleted(Type.Branch, deletedSince, options, cancellationToken);
}
