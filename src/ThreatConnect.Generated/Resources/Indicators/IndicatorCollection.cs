using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>The indicators of one type in an owner: they can be listed and created here, and each has a handle.</summary>
/// <typeparam name="TIndicator">The model of the indicators.</typeparam>
/// <typeparam name="TCreate">What creates one.</typeparam>
/// <typeparam name="TFilter">What they can be filtered by.</typeparam>
public abstract class IndicatorCollection<TIndicator, TCreate, TFilter> : Collection<TIndicator, TCreate, TFilter>
{
    private readonly Indicators? _indicators;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected IndicatorCollection()
    {
    }

    /// <summary>The indicators of a type.</summary>
    /// <param name="indicators">The indicators of all types.</param>
    /// <param name="resourceType">The type.</param>
    /// <param name="filter">The fields of the type's filter.</param>
    protected IndicatorCollection(Indicators indicators, ResourceType<TIndicator, TCreate> resourceType, TFilter filter)
        : base(indicators, resourceType, filter) => _indicators = indicators;

    /// <summary>The indicators of all types.</summary>
    protected Indicators Indicators => _indicators ?? throw Fake.Unprepared();

    private protected override Task<RawResponse> SendCreateAsync(string branch, RawBody body, CancellationToken cancellationToken) =>
        Indicators.Context.Indicators.CreateIndicatorAsync(branch, Indicators.Context.OwnerName, body, cancellationToken);
}
