using System.ComponentModel;
using ThreatConnect.Json;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Things of one kind that can be listed from here.</summary>
/// <typeparam name="TItem">The model of the things.</typeparam>
/// <typeparam name="TFilter">What they can be filtered by.</typeparam>
public class ResourceList<TItem, TFilter> : ResourceList
{
    private readonly TFilter _filter;
    private readonly string? _branch;
    private readonly ItemReader<TItem> _reader;
    private readonly string[] _keys;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected ResourceList()
        : this(send: null, branch: null, ItemReader<TItem>.OfModel, default!)
    {
    }

    /// <summary>Lists the things of one type from a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="resourceType">The type.</param>
    /// <param name="filter">The fields of the type's filter.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ResourceList(ResourceList place, ResourceType<TItem> resourceType, TFilter filter)
        : this(
            (place ?? throw new ArgumentNullException(nameof(place))).Send,
            (resourceType ?? throw new ArgumentNullException(nameof(resourceType))).Branch,
            resourceType.Reader,
            filter,
            resourceType.Entity,
            "group",
            "indicator")
    {
    }

    internal ResourceList(PageSender? send, string? branch, ItemReader<TItem> reader, TFilter filter, params string[] keys)
        : base(send)
    {
        _branch = branch;
        _reader = reader;
        _filter = filter;
        _keys = keys;
    }

    /// <summary>Lists the things. Of indicators the platform lists the active ones only, unless the filter names <c>Active</c>.</summary>
    /// <param name="filter">Makes the filter, such as <c>f => f.Name.StartsWith("APT")</c>; null for none.</param>
    /// <param name="include">What to attach to each item.</param>
    /// <param name="options">How the list is walked; for indicators <see cref="IndicatorListOptions"/> has more.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<TItem> ListAsync(Func<TFilter, Filter<TItem>>? filter = null, Include include = Include.None, ListOptions? options = null, CancellationToken cancellationToken = default) =>
        List(filter?.Invoke(_filter), include, options, cancellationToken);

    /// <summary>Lists the things. Of indicators the platform lists the active ones only, unless the filter names <c>Active</c>.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="include">What to attach to each item.</param>
    /// <param name="options">How the list is walked; for indicators <see cref="IndicatorListOptions"/> has more.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<TItem> ListAsync(Filter<TItem> filter, Include include = Include.None, ListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return List(filter, include, options, cancellationToken);
    }

    private Pageable<TItem> List(Filter<TItem>? filter, Include include, ListOptions? options, CancellationToken cancellationToken) =>
        PagedList.Create((query, token) => Send(_branch, query, token), _reader, _keys, filter, include.ToWire(), options, cancellationToken);
}
