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

    private protected override Task<RawResponse> SendCreateAsync(string branch, RawBody body, CancellationToken cancellationToken) =>
        Indicators.Context.Indicators.CreateIndicatorAsync(branch, Indicators.Context.OwnerName, body, cancellationToken);

    private protected override IAsyncEnumerable<DeleteOutcome<TIndicator>> DeleteAll(
        Filter<TIndicator> filter, ListOptions? options, CancellationToken cancellationToken)
    {
        var type = new ResourceType<CustomIndicator, CustomIndicatorUpdate>(Type.Name, Type.Branch, Type.Entity);
        return DeleteEach(
            filter,
            options,
            new KeyedReader<CustomIndicator>(ItemReader<CustomIndicator>.OfModel, Type.Summary),
            indicator => new IndicatorHandle<CustomIndicator, CustomIndicatorUpdate>(
                Indicators, type, AddressOf(indicator)),
            cancellationToken);
    }

    private string AddressOf(CustomIndicator indicator) => Type.Keys.Count > 0
        ? Type.Summary.AsWritten(Type.Summary.Of(indicator.ValueOf))
        : throw WithoutKeys();

    private ArgumentException WithoutKeys() => new(
        $"{Type.Name}: the members with the values are not known; use OfType with the definition from Types.Indicators.LoadAsync().");
}
