using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>The objects of one type in an owner: they can be listed and created here, and each has a handle.</summary>
/// <typeparam name="TItem">The model of the objects.</typeparam>
/// <typeparam name="TCreate">What creates one.</typeparam>
/// <typeparam name="TFilter">What they can be filtered by.</typeparam>
public abstract class Collection<TItem, TCreate, TFilter> : ResourceList<TItem, TFilter>
{
    private readonly ResourceType<TItem, TCreate>? _type;

    private protected Collection()
    {
    }

    private protected Collection(ResourceList place, ResourceType<TItem, TCreate> resourceType, TFilter filter)
        : base(place, resourceType, filter) => _type = resourceType;

    private protected Collection(PageSender send, ResourceType<TItem, TCreate> resourceType, TFilter filter)
        : base(send, branch: null, resourceType.Reader, filter, resourceType.Entity) => _type = resourceType;

    private protected ResourceType<TItem, TCreate> Type => _type ?? throw Fake.Unprepared();

    /// <summary>Creates an object in the owner. Where an indicator of the same value exists the platform updates it instead.</summary>
    /// <param name="create">The object to create.</param>
    /// <param name="cancellationToken">Ends the waiting; the object may have been created all the same.</param>
    /// <returns>The answer, which converts to the created object.</returns>
    /// <exception cref="ArgumentException">It lacks what the type requires.</exception>
    /// <exception cref="ThreatConnectException">It was not created, or whether it was is unknown.</exception>
    public virtual async Task<Response<TItem>> CreateAsync(TCreate create, CancellationToken cancellationToken = default)
    {
        var resourceType = Type;
        return ResponseReader.ReadSingle(await SendCreateAsync(resourceType.Branch, resourceType.ToBody(create), cancellationToken).ConfigureAwait(false), resourceType.Reader, resourceType.Entity);
    }

    private protected abstract Task<RawResponse> SendCreateAsync(string branch, RawBody body, CancellationToken cancellationToken);
}
