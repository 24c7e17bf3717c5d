using System.ComponentModel;
using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>The indicators on which one file acts in one way, all types at once or type by type. An indicator must exist before it is linked.</summary>
public partial class FileActions
{
    private readonly RawFileActionClient? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected FileActions()
    {
    }

    internal FileActions(RawFileActionClient raw) => _raw = raw;

    private RawFileActionClient Raw => _raw ?? throw Fake.Unprepared();

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
    public virtual FileActionIndicators<CustomIndicator, string> OfType(IndicatorType? type) => OfResourceType<CustomIndicator, string>(RuntimeResourceType.OfIndicators(type));

    /// <summary>Those of one type.</summary>
    /// <typeparam name="TIndicator">The model of the indicators.</typeparam>
    /// <typeparam name="TValue">The type of their values.</typeparam>
    /// <param name="resourceType">The type.</param>
    /// <returns>The indicators.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual FileActionIndicators<TIndicator, TValue> OfResourceType<TIndicator, TValue>(ResourceType<TIndicator> resourceType)
        where TIndicator : class
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        return new FileActionIndicators<TIndicator, TValue>(Raw, resourceType);
    }
}
