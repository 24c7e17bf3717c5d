using System.ComponentModel;
using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>
/// Represents the indicators that a file action connects to a file, for all types or for each type. An indicator must exist before it is
/// added.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
public partial class FileActions
{
    private readonly RawFileActionClient _raw;

    /// <summary>Initializes a new instance of the <see cref="FileActions"/> class for mocking.</summary>
    protected FileActions()
        : this(new RawFileActionClient(Mocking.Context.Transport, "", "", owner: null))
    {
    }

    internal FileActions(RawFileActionClient raw) => _raw = raw;

    /// <summary>Lists the indicators of all types.</summary>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual Pageable<Indicator> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        PagedList.Create(_raw.ListIndicatorsAsync, ModelReader<Indicator>.Instance, ["indicator"], options, cancellationToken);

    /// <summary>
    /// Gets the indicators of a type that is known at run time only, such as the type of an item of a mixed list. No request is sent. They
    /// are identified by their summaries. Of the hashes in the summary of a file, the first one is used.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <returns>The indicators, with their values under the labels of the type.</returns>
    /// <exception cref="ArgumentException">The type is <see langword="null"/> or empty.</exception>
    public virtual FileActionIndicators<CustomIndicator, string> OfType(IndicatorType? type) =>
        OfResourceType<CustomIndicator, string>(RuntimeResourceType.OfIndicators(type));

    /// <summary>Gets the indicators of a resource type. No request is sent.</summary>
    /// <typeparam name="TIndicator">The model of the indicators.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="resourceType">The resource type.</param>
    /// <returns>The indicators.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual FileActionIndicators<TIndicator, TValue> OfResourceType<TIndicator, TValue>(ResourceType<TIndicator> resourceType)
        where TIndicator : class
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        return new FileActionIndicators<TIndicator, TValue>(_raw, resourceType);
    }
}
