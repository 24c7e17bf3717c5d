using ThreatConnect.Reading;
using ThreatConnect.Runtime;

namespace ThreatConnect;

/// <summary>The indicators of one type in an owner: they can be listed and created here, and each has a handle.</summary>
/// <typeparam name="TIndicator">The model of the indicators.</typeparam>
/// <typeparam name="TCreate">What creates one.</typeparam>
/// <typeparam name="TFilter">What they can be filtered by.</typeparam>
public abstract class IndicatorCollection<TIndicator, TCreate, TFilter> : IndicatorListing<TIndicator, TFilter>
{
    private readonly IndicatorKind<TIndicator, TCreate> _kind;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected IndicatorCollection()
    {
        Indicators = null!;
        _kind = null!;
    }

    /// <summary>The indicators of a type.</summary>
    /// <param name="indicators">The indicators of all types.</param>
    /// <param name="kind">The type.</param>
    /// <param name="filter">The fields of the type's filter.</param>
    protected IndicatorCollection(Indicators indicators, IndicatorKind<TIndicator, TCreate> kind, TFilter filter)
        : base((indicators ?? throw new ArgumentNullException(nameof(indicators))).Listings, kind, filter)
    {
        Indicators = indicators;
        _kind = kind;
    }

    /// <summary>The indicators of all types.</summary>
    protected Indicators Indicators { get; }

    /// <summary>Creates an indicator in the owner. Where one of the same value exists the platform updates it instead.</summary>
    /// <param name="create">The indicator to create.</param>
    /// <param name="cancellationToken">Ends the waiting; the indicator may have been created all the same.</param>
    /// <returns>The answer, which converts to the created indicator.</returns>
    /// <exception cref="ArgumentException">It lacks what the type requires.</exception>
    /// <exception cref="ThreatConnectException">It was not created, or whether it was is unknown.</exception>
    public virtual async Task<Response<TIndicator>> CreateAsync(TCreate create, CancellationToken cancellationToken = default)
    {
        var context = Indicators.Context;
        var answer = await context.Indicators.CreateIndicatorAsync(_kind.Branch, context.OwnerName, _kind.ToBody(create), cancellationToken).ConfigureAwait(false);
        return AnswerReader.ReadSingle(answer, _kind.Reader, _kind.Entity, "indicator");
    }
}
