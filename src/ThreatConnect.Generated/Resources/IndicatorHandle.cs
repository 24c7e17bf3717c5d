using System.ComponentModel;
using ThreatConnect.Raw;
using ThreatConnect.Runtime;

namespace ThreatConnect;

/// <summary>One indicator, by its value in an owner; whether it exists is asked only when something is done with it.</summary>
/// <typeparam name="TIndicator">The model of the indicator.</typeparam>
/// <typeparam name="TUpdate">What changes it.</typeparam>
public class IndicatorHandle<TIndicator, TUpdate> : ItemHandle<TIndicator, TUpdate>
    where TIndicator : class
{
    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected IndicatorHandle() => Summary = string.Empty;

    /// <summary>An indicator of a type.</summary>
    /// <param name="indicators">The indicators of all types.</param>
    /// <param name="kind">The type.</param>
    /// <param name="summary">The value, as the platform writes it.</param>
    /// <exception cref="ArgumentException">The value is empty or would reach another resource.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IndicatorHandle(Indicators indicators, ItemKind<TIndicator> kind, string summary)
        : base((indicators ?? throw new ArgumentNullException(nameof(indicators))).Context, kind)
    {
        PathSegment.Encode(nameof(summary), summary);
        Summary = summary;
    }

    /// <summary>The value, as paths and summaries have it.</summary>
    public virtual string Summary { get; }

    /// <inheritdoc/>
    public override TagLinks Tags => new IndicatorTagLinks(Context, Branch, Summary);

    internal override TagPivot OfTag(ApiContext context, string tag) => new IndicatorTagPivot(context.Tags, tag, Branch, Summary, context.OwnerName);

    private protected override Task<RawResponse> SendGetAsync(IReadOnlyList<string>? includes, CancellationToken cancellationToken) =>
        Context.Indicators.GetIndicatorAsync(Branch, Summary, includes, Context.OwnerName, cancellationToken);

    private protected override Task<RawResponse> SendUpdateAsync(RawBody body, CancellationToken cancellationToken) =>
        Context.Indicators.UpdateIndicatorAsync(Branch, Summary, Context.OwnerName, body, cancellationToken);

    private protected override Task<RawResponse> SendDeleteAsync(CancellationToken cancellationToken) =>
        Context.Indicators.DeleteIndicatorAsync(Branch, Summary, Context.OwnerName, cancellationToken);
}
