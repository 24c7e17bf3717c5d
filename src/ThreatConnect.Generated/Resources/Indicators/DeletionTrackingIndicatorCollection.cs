using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>The indicators of one type in an owner, where the platform goes on listing those that were deleted.</summary>
/// <typeparam name="TIndicator">The model of the indicators.</typeparam>
/// <typeparam name="TCreate">What creates one.</typeparam>
/// <typeparam name="TFilter">What they can be filtered by.</typeparam>
public abstract class DeletionTrackingIndicatorCollection<TIndicator, TCreate, TFilter> : IndicatorCollection<TIndicator, TCreate, TFilter>
{
    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected DeletionTrackingIndicatorCollection()
    {
    }

    /// <summary>The indicators of a type.</summary>
    /// <param name="indicators">The indicators of all types.</param>
    /// <param name="resourceType">The type.</param>
    /// <param name="filter">The fields of the type's filter.</param>
    protected DeletionTrackingIndicatorCollection(Indicators indicators, ResourceType<TIndicator, TCreate> resourceType, TFilter filter)
        : base(indicators, resourceType, filter)
    {
    }

    /// <summary>Lists those that were deleted, as far back as the instance keeps them.</summary>
    /// <param name="deletedSince">Only those deleted at or after this time, to the second; null for all.</param>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<DeletedIndicator> ListDeletedAsync(DateTimeOffset? deletedSince = null, ListOptions? options = null, CancellationToken cancellationToken = default) =>
        Indicators.ListDeleted(Type.Branch, deletedSince, options, cancellationToken);
}
