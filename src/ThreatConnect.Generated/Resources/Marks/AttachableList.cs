using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>Tags or security labels that can be listed from here.</summary>
/// <typeparam name="TModel">Their model.</typeparam>
/// <typeparam name="TFilter">What they can be filtered by.</typeparam>
public class AttachableList<TModel, TFilter>
{
    private readonly Func<ListQuery, CancellationToken, Task<RawResponse>>? _send;
    private readonly TFilter _filter;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected AttachableList()
    {
        _filter = default!;
        Entity = string.Empty;
    }

    internal AttachableList(Func<ListQuery, CancellationToken, Task<RawResponse>> send, TFilter filter, string entity)
    {
        _send = send;
        _filter = filter;
        Entity = entity;
    }

    private protected string Entity { get; }

    /// <summary>Lists them.</summary>
    /// <param name="filter">Makes the filter, such as <c>f => f.Name.StartsWith("TLP")</c>; null for all.</param>
    /// <param name="options">How the list is walked; for tags <see cref="TagListOptions"/> has more.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<TModel> ListAsync(Func<TFilter, Filter<TModel>>? filter = null, ListOptions? options = null, CancellationToken cancellationToken = default) =>
        List(filter?.Invoke(_filter), options, cancellationToken);

    /// <summary>Lists them.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="options">How the list is walked; for tags <see cref="TagListOptions"/> has more.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<TModel> ListAsync(Filter<TModel> filter, ListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return List(filter, options, cancellationToken);
    }

    private Pageable<TModel> List(Filter<TModel>? filter, ListOptions? options, CancellationToken cancellationToken) =>
        PagedList.Create(_send ?? throw Fake.Unprepared(), ItemReader<TModel>.OfModel, [Entity], filter, includes: null, options, cancellationToken);
}
