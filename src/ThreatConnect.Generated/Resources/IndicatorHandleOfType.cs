using System.ComponentModel;
using ThreatConnect.Raw;
using ThreatConnect.Reading;
using ThreatConnect.Runtime;

namespace ThreatConnect;

/// <summary>One indicator, by its value in an owner; whether it exists is asked only when something is done with it.</summary>
/// <typeparam name="TIndicator">The model of the indicator.</typeparam>
/// <typeparam name="TUpdate">What changes it.</typeparam>
public class IndicatorHandle<TIndicator, TUpdate> : IndicatorHandle
    where TIndicator : class
{
    private readonly IndicatorKind<TIndicator> _kind;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected IndicatorHandle() => _kind = null!;

    /// <summary>An indicator of a type.</summary>
    /// <param name="indicators">The indicators of all types.</param>
    /// <param name="kind">The type.</param>
    /// <param name="summary">The value, as the platform writes it.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IndicatorHandle(Indicators indicators, IndicatorKind<TIndicator> kind, string summary)
        : base((indicators ?? throw new ArgumentNullException(nameof(indicators))).Context, (kind ?? throw new ArgumentNullException(nameof(kind))).Branch, summary) => _kind = kind;

    /// <summary>Gets the indicator.</summary>
    /// <param name="include">What to attach to it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to the indicator.</returns>
    /// <exception cref="ThreatConnectException">There is no such indicator in the owner, or it could not be read.</exception>
    public virtual async Task<Response<TIndicator>> GetAsync(Include include = Include.None, CancellationToken cancellationToken = default) =>
        AnswerReader.ReadSingle(await SendAsync(include, cancellationToken).ConfigureAwait(false), _kind.Reader, _kind.Entity, "indicator");

    /// <summary>Gets the indicator, if there is one in the owner.</summary>
    /// <param name="include">What to attach to it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The indicator; null when the platform itself says that there is none.</returns>
    /// <exception cref="ThreatConnectException">It could not be read.</exception>
    public virtual async Task<TIndicator?> FindAsync(Include include = Include.None, CancellationToken cancellationToken = default) =>
        AnswerReader.FindSingle(await SendAsync(include, cancellationToken).ConfigureAwait(false), _kind.Reader, _kind.Entity, "indicator");

    /// <summary>Changes what is set; everything else stays as it is.</summary>
    /// <param name="update">What to change.</param>
    /// <param name="cancellationToken">Ends the waiting; the change may have been made all the same.</param>
    /// <returns>The answer, which converts to the changed indicator.</returns>
    /// <exception cref="ArgumentException">Nothing is set.</exception>
    /// <exception cref="ThreatConnectException">It was not changed.</exception>
    public virtual async Task<Response<TIndicator>> UpdateAsync(TUpdate update, CancellationToken cancellationToken = default)
    {
        var answer = await Context.Indicators.UpdateIndicatorAsync(Branch, Summary, Context.OwnerName, RawBody.Of(update), cancellationToken).ConfigureAwait(false);
        return AnswerReader.ReadSingle(answer, _kind.Reader, _kind.Entity, "indicator");
    }

    private Task<RawResponse> SendAsync(Include include, CancellationToken cancellationToken) =>
        Context.Indicators.GetIndicatorAsync(Branch, Summary, include.ToWire(), Context.OwnerName, cancellationToken);
}
