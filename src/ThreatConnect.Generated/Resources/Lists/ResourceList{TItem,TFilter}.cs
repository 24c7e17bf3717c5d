using System.ComponentModel;
using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents objects of one type that can be listed.</summary>
/// <typeparam name="TItem">The model of the objects.</typeparam>
/// <typeparam name="TFilter">The fields that they can be filtered by.</typeparam>
public class ResourceList<TItem, TFilter> : ResourceList
{
    private readonly TFilter _filter;
    private readonly string? _branch;
    private readonly ItemReader<TItem> _reader;
    private readonly string[] _keys;

    /// <summary>Initializes a new instance of the <see cref="ResourceList{TItem, TFilter}"/> class for mocking.</summary>
    protected ResourceList()
        : this(new PageSender(static (_, _, _) => Mocking.Send()), branch: null, ItemReader<TItem>.OfModel, default!)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ResourceList{TItem,TFilter}"/> class for a resource type.</summary>
    /// <param name="source">The source of the list.</param>
    /// <param name="resourceType">The resource type.</param>
    /// <param name="filter">The fields that the objects can be filtered by.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ResourceList(ResourceList source, ResourceType<TItem> resourceType, TFilter filter)
        : this(
            (source ?? throw new ArgumentNullException(nameof(source))).Send,
            (resourceType ?? throw new ArgumentNullException(nameof(resourceType))).Branch,
            resourceType.Reader,
            filter,
            resourceType.Entity,
            "group",
            "indicator")
    {
    }

    internal ResourceList(PageSender send, string? branch, ItemReader<TItem> reader, TFilter filter, params string[] keys)
        : base(send)
    {
        _branch = branch;
        _reader = reader;
        _filter = filter;
        _keys = keys;
    }

    /// <summary>Lists the objects. The platform lists active indicators only, unless the filter contains <c>Active</c>.</summary>
    /// <param name="filter">
    /// The function that creates the filter, such as <c>f => f.Name.StartsWith("APT")</c>; <see langword="null"/> for no filter.
    /// </param>
    /// <param name="include">The parts to include in each item.</param>
    /// <param name="options">
    /// The page size and the maximum number of items; <see langword="null"/> for the defaults. For indicators,
    /// <see cref="IndicatorListOptions"/> has more options.
    /// </param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <example>
    /// <code>
    /// var campaigns = org.Groups.Campaigns.ListAsync(
    ///     f => f.Name.StartsWith("APT") &amp; f.FirstSeen > new DateOnly(2017, 7, 13),
    ///     Include.Tags | Include.Attributes);
    /// await foreach (Campaign campaign in campaigns)
    /// {
    ///     Console.WriteLine($"{campaign.Name}: {campaign.FirstSeen}");
    /// }
    /// </code>
    /// </example>
    public virtual Pageable<TItem> ListAsync(
        Func<TFilter, Filter<TItem>>? filter = null,
        Include include = Include.None,
        ListOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List(filter?.Invoke(_filter), include, options, cancellationToken);

    /// <summary>Lists the objects. The platform lists active indicators only, unless the filter contains <c>Active</c>.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="include">The parts to include in each item.</param>
    /// <param name="options">
    /// The page size and the maximum number of items; <see langword="null"/> for the defaults. For indicators,
    /// <see cref="IndicatorListOptions"/> has more options.
    /// </param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    public virtual Pageable<TItem> ListAsync(
        Filter<TItem> filter,
        Include include = Include.None,
        ListOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return List(filter, include, options, cancellationToken);
    }

    // Deletes what matches a filter; the second reader reads the members by which an object is addressed.
    private protected IAsyncEnumerable<DeleteOutcome<TItem>> DeleteEach<TAddress>(
        Filter<TItem> filter,
        ListOptions? options,
        ItemReader<TAddress> addresses,
        Func<TAddress, ItemHandle> handleOf,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = filter.ToQuery();
        var reader = new PairReader<TItem, TAddress>(_reader, addresses);
        var texts = new SharedTexts();
        return Deletion.RunAsync(ReadAsync, handleOf, options ?? new ListOptions(), cancellationToken);

        async Task<Page<(TItem Item, TAddress Address)>> ReadAsync(int start, int limit, CancellationToken token)
        {
            var page = new PageQuery(start, limit);
            var response = await Send.SendAsync(_branch, page, query, includes: null, options, token).ConfigureAwait(false);
            return ResponseReader.ReadPage(response, reader, texts, _keys);
        }
    }

    // Lists objects together with the members that the second reader reads, by a filter in the form of the API.
    private protected Pageable<(TItem Item, TCommon Common)> ListPairs<TCommon>(
        FilterQuery? query, Include include, ItemReader<TCommon> common, CancellationToken cancellationToken)
    {
        var includes = include.ToWire();
        return PagedList.CreateWithOptions(
            (page, token) => Send.SendAsync(_branch, page, query, includes, options: null, token),
            new PairReader<TItem, TCommon>(_reader, common),
            _keys,
            options: null,
            cancellationToken);
    }

    // Finds a group by its xid, which the API has no filter for.
    private protected async Task<TItem?> FindGroupAsync(string xid, string? name, Include include, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(xid);
        var query = name is null ? null : GroupNames.QueryOf(name);
        var groups = ListPairs(query, include | Include.Additional, ModelReader<Group>.Instance, cancellationToken);
        await foreach (var (item, group) in groups.ConfigureAwait(false))
        {
            if (group.Xid == xid)
            {
                return item;
            }
        }

        return default;
    }

    // For lists that the API can restrict to what was modified since a time.
    private protected Pageable<TItem> ListModified(
        Func<TFilter, Filter<TItem>>? filter,
        DateTimeOffset modifiedSince,
        Include include,
        ListOptions? options,
        CancellationToken cancellationToken) =>
        List(filter?.Invoke(_filter), include, SpecialOptions.WithModifiedSince(options, modifiedSince), cancellationToken);

    private protected Filter<TItem> FilterFrom(Func<TFilter, Filter<TItem>> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter(_filter);
    }

    private Pageable<TItem> List(Filter<TItem>? filter, Include include, ListOptions? options, CancellationToken cancellationToken)
    {
        var query = filter?.ToQuery();
        var includes = include.ToWire();
        return PagedList.CreateWithOptions(
            (page, token) => Send.SendAsync(_branch, page, query, includes, options, token),
            _reader,
            _keys,
            options,
            cancellationToken);
    }
}
