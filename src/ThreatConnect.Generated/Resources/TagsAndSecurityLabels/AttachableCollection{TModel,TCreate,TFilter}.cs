using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the tags or security labels of one owner.</summary>
/// <typeparam name="TModel">The model of the tags or security labels.</typeparam>
/// <typeparam name="TCreate">The type of the request that creates one.</typeparam>
/// <typeparam name="TFilter">The fields that they can be filtered by.</typeparam>
public abstract class AttachableCollection<TModel, TCreate, TFilter> : AttachableList<TModel, TFilter>
{
    private protected AttachableCollection(
        ApiContext context,
        AttachableSender list,
        TFilter filter,
        string entity)
        : base(list, filter, entity) => Context = context;

    private protected ApiContext Context { get; }

    /// <summary>
    /// Creates a tag or security label. Create a tag only to give it a description, because adding a tag to an object creates it. A
    /// security label must exist before it is added to an object.
    /// </summary>
    /// <param name="create">The tag or security label to create.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The tag or security label may have been created all the same.
    /// </param>
    /// <returns>The response, which converts to the created tag or security label.</returns>
    /// <exception cref="ThreatConnectException">
    /// The tag or security label was not created, or it is unknown whether it was created.
    /// </exception>
    public virtual async Task<Response<TModel>> CreateAsync(TCreate create, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(
            await SendCreateAsync(RawBody.Of(create), cancellationToken).ConfigureAwait(false),
            ItemReader<TModel>.OfModel,
            Entity);

    private protected abstract Task<RawResponse> SendCreateAsync(RawBody body, CancellationToken cancellationToken);
}
