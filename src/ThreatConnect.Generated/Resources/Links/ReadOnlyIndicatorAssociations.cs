using System.ComponentModel;
using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>The indicators that hang on one object and are read from there, all types at once or type by type.</summary>
public partial class ReadOnlyIndicatorAssociations
{
    private readonly IRawIndicatorReads? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected ReadOnlyIndicatorAssociations()
    {
    }

    internal ReadOnlyIndicatorAssociations(IRawIndicatorReads raw) => _raw = raw;

    private IRawIndicatorReads Raw => _raw ?? throw Fake.Unprepared();

    /// <summary>Lists the indicators of all types.</summary>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<Indicator> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        PagedList.Create(Raw.ListIndicatorsAsync, ItemReader<Indicator>.OfModel, ["indicator"], options, cancellationToken);

    /// <summary>
    /// Those of a type that is known only while the program runs, such as the type of an item of a mixed list. They are addressed by
    /// their summaries; of a file's hashes the first that the summary holds is taken.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <returns>The indicators, with their values under the labels of the type.</returns>
    /// <exception cref="ArgumentException">The type is missing.</exception>
    public virtual ReadOnlyAssociations<CustomIndicator, string> OfType(IndicatorType? type) => OfResourceType<CustomIndicator, string>(RuntimeResourceType.OfIndicators(type));

    /// <summary>Those of one type.</summary>
    /// <typeparam name="TIndicator">The model of the indicators.</typeparam>
    /// <typeparam name="TValue">The type of their values.</typeparam>
    /// <param name="resourceType">The type.</param>
    /// <returns>The indicators.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual ReadOnlyAssociations<TIndicator, TValue> OfResourceType<TIndicator, TValue>(ResourceType<TIndicator> resourceType)
        where TIndicator : class
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        var (raw, branch) = (Raw, resourceType.Branch);
        var requests = new ReadOnlyAssociationRequests<TValue>(
            (query, token) => raw.ListIndicatorsByTypeAsync(branch, query, token),
            (value, token) => raw.GetIndicatorAsync(branch, resourceType.AddressOf(value), token));
        return new ReadOnlyAssociations<TIndicator, TValue>(requests, resourceType.Reader, resourceType.Entity, "indicator");
    }
}
