using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the indicators of one type in an owner.</summary>
/// <typeparam name="TIndicator">The model of the indicators.</typeparam>
/// <typeparam name="TCreate">The type of the request that creates one.</typeparam>
/// <typeparam name="TFilter">The fields that they can be filtered by.</typeparam>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
public abstract partial class IndicatorCollection<TIndicator, TCreate, TFilter> : Collection<TIndicator, TCreate, TFilter>
    where TIndicator : class
    where TCreate : class
{
    /// <summary>
    /// Initializes a new instance of the <see cref="IndicatorCollection{TIndicator, TCreate, TFilter}"/> class for mocking.
    /// </summary>
    protected IndicatorCollection()
        : this(new Indicators(Mocking.Context), Mocking.TypeOf<TIndicator, TCreate>(), default!)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="IndicatorCollection{TIndicator,TCreate,TFilter}"/> class.</summary>
    /// <param name="indicators">The indicators of all types.</param>
    /// <param name="resourceType">The resource type.</param>
    /// <param name="filter">The fields that the indicators can be filtered by.</param>
    protected IndicatorCollection(Indicators indicators, ResourceType<TIndicator, TCreate> resourceType, TFilter filter)
        : base(indicators, resourceType, filter) => Indicators = indicators;

    /// <summary>Gets the indicators of all types.</summary>
    protected Indicators Indicators { get; }

    /// <summary>
    /// Lists the active indicators that were last modified at or after a time: those that were created or imported, or whose rating or
    /// confidence changed. Tags, attributes and security labels do not count. <see cref="ThreatConnect.Indicators.ChangesSinceAsync"/> also
    /// returns what was deleted, and inactive indicators.
    /// </summary>
    /// <param name="modifiedSince">The time, to the second.</param>
    /// <param name="include">The parts to include in each item.</param>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <example>
    /// <code>
    /// await foreach (Address address in org.Indicators.Addresses.ListAsync(modifiedSince: DateTimeOffset.UtcNow.AddDays(-1)))
    /// {
    ///     Console.WriteLine($"{address.Ip}: {address.LastModified}");
    /// }
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual Pageable<TIndicator> ListAsync(
        DateTimeOffset modifiedSince,
        Include include = Include.None,
        ListOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ListModified(filter: null, modifiedSince, include, options, cancellationToken);

    /// <summary>
    /// Lists the indicators that match a filter and were last modified at or after a time. The platform lists active indicators only,
    /// unless the filter contains <c>Active</c>.
    /// </summary>
    /// <param name="filter">The function that creates the filter; <see langword="null"/> for no filter.</param>
    /// <param name="modifiedSince">The time, to the second.</param>
    /// <param name="include">The parts to include in each item.</param>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual Pageable<TIndicator> ListAsync(
        Func<TFilter, Filter<TIndicator>>? filter,
        DateTimeOffset modifiedSince,
        Include include = Include.None,
        ListOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ListModified(filter, modifiedSince, include, options, cancellationToken);

    private protected override Task<RawResponse> SendCreateAsync(string branch, RawBody body, CancellationToken cancellationToken) =>
        Indicators.Context.Indicators.CreateIndicatorAsync(branch, Indicators.Context.OwnerName, body, cancellationToken);

    private protected override IAsyncEnumerable<DeleteOutcome<TIndicator>> DeleteAll(
        Filter<TIndicator> filter, ListOptions? options, CancellationToken cancellationToken)
    {
        var type = new ResourceType<CustomIndicator, CustomIndicatorUpdate>(
            Type.Name, Type.Branch, Type.Entity, ModelReader<CustomIndicator>.Instance);
        return DeleteEach(
            filter,
            options,
            new KeyedReader<CustomIndicator>(ModelReader<CustomIndicator>.Instance, () => Type.Summary),
            indicator => new IndicatorHandle<CustomIndicator, CustomIndicatorUpdate>(
                Indicators, type, AddressOf(indicator)),
            cancellationToken);
    }

    private string AddressOf(CustomIndicator indicator) => Type.Keys.Count > 0
        ? Type.Summary.AsWritten(Type.Summary.Of(indicator.ValueOf))
        : throw WithoutKeys();

    private protected ArgumentException WithoutKeys() => new(
        $"{Type.Name}: the members with the values are not known; use OfType with the definition from Types.Indicators.LoadAsync().");
}
