using ThreatConnect.Runtime;

namespace ThreatConnect;

/// <summary>
/// The indicators of an owner: addresses, files, URLs and the like. Each type has a collection of its own here;
/// <see cref="ListAsync(Func{IndicatorFilter{Indicator}, Filter{Indicator}}?, Include, ListOptions?, CancellationToken)"/> lists all types at once.
/// </summary>
public partial class Indicators
{
    private readonly IndicatorListings _listings;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected Indicators()
        : this(context: null!)
    {
    }

    internal Indicators(ApiContext context)
    {
        Context = context;
        _listings = new IndicatorListings(IndicatorListings.InOwners(context));
    }

    internal ApiContext Context { get; }

    internal IndicatorListings Listings => _listings;

    /// <inheritdoc cref="IndicatorListings.ListAsync(Func{IndicatorFilter{Indicator}, Filter{Indicator}}?, Include, ListOptions?, CancellationToken)"/>
    public virtual Pageable<Indicator> ListAsync(Func<IndicatorFilter<Indicator>, Filter<Indicator>>? filter = null, Include include = Include.None, ListOptions? options = null, CancellationToken cancellationToken = default) =>
        _listings.ListAsync(filter, include, options, cancellationToken);

    /// <inheritdoc cref="IndicatorListings.ListAsync(Filter{Indicator}, Include, ListOptions?, CancellationToken)"/>
    public virtual Pageable<Indicator> ListAsync(Filter<Indicator> filter, Include include = Include.None, ListOptions? options = null, CancellationToken cancellationToken = default) =>
        _listings.ListAsync(filter, include, options, cancellationToken);

    /// <summary>
    /// The indicators of a type that is known only while the program runs, such as the type of an item of a mixed list, or a type of the instance's own.
    /// The path of a type that the document does not know is made by the platform's own rule: camel case and plural.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <returns>The indicators, with their values under the labels of the type.</returns>
    /// <exception cref="ArgumentException">The type is missing.</exception>
    public virtual IndicatorsOfType OfType(IndicatorType? type)
    {
        var name = type?.ToString();
        ArgumentException.ThrowIfNullOrEmpty(name, nameof(type));
        return new IndicatorsOfType(this, new IndicatorKind<CustomIndicator, CustomIndicatorCreate>(name, KnownTypes.IndicatorBranch(name) ?? BranchRule.BranchOf(name), BranchRule.EntityOf(name)));
    }

    /// <summary>The indicator that an item of a mixed list stands for.</summary>
    /// <param name="indicator">The item.</param>
    /// <returns>Its handle.</returns>
    public virtual IndicatorHandle<CustomIndicator, CustomIndicatorUpdate> HandleOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return OfType(indicator.Type)[indicator.Summary];
    }
}
