using ThreatConnect.Json;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents tags or security labels that can be listed.</summary>
/// <typeparam name="TModel">The model of the tags or security labels.</typeparam>
/// <typeparam name="TFilter">The fields that they can be filtered by.</typeparam>
public class AttachableList<TModel, TFilter>
{
    private readonly AttachableSender _send;
    private readonly TFilter _filter;

    /// <summary>Initializes a new instance of the <see cref="AttachableList{TModel, TFilter}"/> class for mocking.</summary>
    protected AttachableList()
        : this(static (_, _, _, _) => Mocking.Send(), default!, "")
    {
    }

    internal AttachableList(AttachableSender send, TFilter filter, string entity)
    {
        _send = send;
        _filter = filter;
        Entity = entity;
    }

    private protected string Entity { get; }

    /// <summary>Lists the tags or security labels.</summary>
    /// <param name="filter">
    /// The function that creates the filter, such as <c>f => f.Name.StartsWith("TLP")</c>; <see langword="null"/> for no filter.
    /// </param>
    /// <param name="options">
    /// The page size and the maximum number of items; <see langword="null"/> for the defaults. For tags, <see cref="TagListOptions"/> has
    /// more options.
    /// </param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    public virtual Pageable<TModel> ListAsync(
        Func<TFilter, Filter<TModel>>? filter = null,
        ListOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List(filter?.Invoke(_filter), options, cancellationToken);

    /// <summary>Lists the tags or security labels that match a filter.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="options">
    /// The page size and the maximum number of items; <see langword="null"/> for the defaults. For tags, <see cref="TagListOptions"/> has
    /// more options.
    /// </param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    public virtual Pageable<TModel> ListAsync(
        Filter<TModel> filter,
        ListOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return List(filter, options, cancellationToken);
    }

    private Pageable<TModel> List(Filter<TModel>? filter, ListOptions? options, CancellationToken cancellationToken)
    {
        var query = filter?.ToQuery();
        return PagedList.CreateWithOptions(
            (page, token) => _send(page, query, options, token), ItemReader<TModel>.OfModel, [Entity], options, cancellationToken);
    }
}
