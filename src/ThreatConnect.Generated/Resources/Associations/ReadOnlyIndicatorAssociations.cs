using System.ComponentModel;
using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>
/// Represents the associations of one object with indicators, for all types or for each type. They can be read, but not changed.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/associations/associations.html"/>
public partial class ReadOnlyIndicatorAssociations
{
    private readonly IRawIndicatorReads _raw;

    /// <summary>Initializes a new instance of the <see cref="ReadOnlyIndicatorAssociations"/> class for mocking.</summary>
    protected ReadOnlyIndicatorAssociations()
        : this(Mocking.Item)
    {
    }

    internal ReadOnlyIndicatorAssociations(IRawIndicatorReads raw) => _raw = raw;

    /// <summary>Lists the indicators of all types.</summary>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/associations/associations.html"/>
    public virtual Pageable<Indicator> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        PagedList.Create(_raw.ListIndicatorsAsync, ModelReader<Indicator>.Instance, ["indicator"], options, cancellationToken);

    /// <summary>
    /// Gets the indicators of a type that is known at run time only, such as the type of an item of a mixed list. No request is sent. They
    /// are identified by their summaries. Of the hashes in the summary of a file, the first one is used.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <returns>The indicators, with their values under the labels of the type.</returns>
    /// <exception cref="ArgumentException">The type is <see langword="null"/> or empty.</exception>
    public virtual ReadOnlyAssociations<CustomIndicator, string> OfType(IndicatorType? type) =>
        OfResourceType<CustomIndicator, string>(RuntimeResourceType.OfIndicators(type));

    /// <summary>Gets the indicators of a resource type. No request is sent.</summary>
    /// <typeparam name="TIndicator">The model of the indicators.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="resourceType">The resource type.</param>
    /// <returns>The indicators.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual ReadOnlyAssociations<TIndicator, TValue> OfResourceType<TIndicator, TValue>(ResourceType<TIndicator> resourceType)
        where TIndicator : class
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        var (raw, branch) = (_raw, resourceType.Branch);
        var requests = new ReadOnlyAssociationRequests<TValue>(
            (page, token) => raw.ListIndicatorsByTypeAsync(branch, page, token),
            (value, token) => raw.GetIndicatorAsync(branch, resourceType.AddressOf(value, nameof(value)), token))
        {
            Check = (value, parameter) => resourceType.AddressOf(value, parameter),
        };
        return new ReadOnlyAssociations<TIndicator, TValue>(requests, resourceType.Reader, resourceType.Entity, "indicator");
    }
}
