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

    private protected abstract Task<RawResponse> SendCreateAsync(string branch, RawBody body, CancellationToken cancellationToken);
}
