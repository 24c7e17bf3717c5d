using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the objects of one type in an owner.</summary>
/// <typeparam name="TItem">The model of the objects.</typeparam>
/// <typeparam name="TCreate">The type of the request that creates one.</typeparam>
/// <typeparam name="TFilter">The fields that they can be filtered by.</typeparam>
public abstract class Collection<TItem, TCreate, TFilter> : ResourceList<TItem, TFilter>
{
    private protected Collection(ResourceList source, ResourceType<TItem, TCreate> resourceType, TFilter filter)
        : base(source, resourceType, filter) => Type = resourceType;

    private protected Collection(PageSender send, ResourceType<TItem, TCreate> resourceType, TFilter filter)
        : base(send, branch: null, resourceType.Reader, filter, resourceType.Entity) => Type = resourceType;

    private protected ResourceType<TItem, TCreate> Type { get; }

    /// <summary>Creates an object in the owner. If an indicator with the same value exists, the platform updates it.</summary>
    /// <param name="create">The object to create.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The object may have been created all the same.
    /// </param>
    /// <returns>The response, which converts to the created object.</returns>
    /// <exception cref="ArgumentException">A property that the type requires is not set.</exception>
    /// <exception cref="ThreatConnectException">The object was not created, or it is unknown whether it was created.</exception>
    /// <example>
    /// <code>
    /// Campaign campaign = await org.Groups.Campaigns.CreateAsync(new() { Name = "camp-3", FirstSeen = DateTimeOffset.UtcNow });
    /// Address address = await org.Indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.1", Rating = 4, Confidence = 80 });
    /// </code>
    /// </example>
    public virtual async Task<Response<TItem>> CreateAsync(TCreate create, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(
            await SendCreateAsync(Type.Branch, Type.ToBody(create), cancellationToken).ConfigureAwait(false),
            Type.Reader,
            Type.Entity);

    /// <summary>
    /// Deletes the objects that match a filter, one by one. The list is read from its end, so that none is skipped because
    /// others are gone. Objects that are created, or begin to match, in the meantime may be left.
    /// </summary>
    /// <param name="filter">The function that creates the filter, such as <c>f => f.Name.StartsWith("test-")</c>.</param>
    /// <param name="options">
    /// The page size and the maximum number of objects to delete; <see langword="null"/> for the defaults, which are all that match.
    /// </param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The object that is being deleted may have been deleted all the same.
    /// </param>
    /// <returns>
    /// The outcome of each object. Nothing is deleted before it is enumerated, nor after the enumeration ends. An object that cannot be
    /// deleted has an outcome with the error; a page that cannot be read throws a <see cref="ThreatConnectException"/>.
    /// </returns>
    /// <example>
    /// <code>
    /// await foreach (var outcome in org.Groups.Campaigns.DeleteAllAsync(f => f.Name.StartsWith("test-")))
    /// {
    ///     Console.WriteLine($"{outcome.Item.Name}: {outcome.Error?.Message ?? "deleted"}");
    /// }
    /// </code>
    /// </example>
    public virtual IAsyncEnumerable<DeleteOutcome<TItem>> DeleteAllAsync(
        Func<TFilter, Filter<TItem>> filter,
        ListOptions? options = null,
        CancellationToken cancellationToken = default) =>
        DeleteAllAsync(FilterFrom(filter), options, cancellationToken);

    /// <summary>
    /// Deletes the objects that match a filter, one by one. The list is read from its end, so that none is skipped because
    /// others are gone. Objects that are created, or begin to match, in the meantime may be left.
    /// </summary>
    /// <param name="filter">The filter.</param>
    /// <param name="options">
    /// The page size and the maximum number of objects to delete; <see langword="null"/> for the defaults, which are all that match.
    /// </param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The object that is being deleted may have been deleted all the same.
    /// </param>
    /// <returns>
    /// The outcome of each object. Nothing is deleted before it is enumerated, nor after the enumeration ends. An object that cannot be
    /// deleted has an outcome with the error; a page that cannot be read throws a <see cref="ThreatConnectException"/>.
    /// </returns>
    public virtual IAsyncEnumerable<DeleteOutcome<TItem>> DeleteAllAsync(
        Filter<TItem> filter,
        ListOptions? options = null,
        CancellationToken cancellationToken = default) =>
        DeleteAll(filter, options, cancellationToken);

    private protected abstract IAsyncEnumerable<DeleteOutcome<TItem>> DeleteAll(
        Filter<TItem> filter, ListOptions? options, CancellationToken cancellationToken);

    private protected abstract Task<RawResponse> SendCreateAsync(string branch, RawBody body, CancellationToken cancellationToken);
}
