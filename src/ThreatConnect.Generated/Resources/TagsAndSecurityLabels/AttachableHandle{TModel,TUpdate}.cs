using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents one tag or security label of an owner. Requests are sent only when its methods are called.</summary>
/// <typeparam name="TModel">The model of the tag or security label.</typeparam>
/// <typeparam name="TUpdate">The type of the request that updates it.</typeparam>
public abstract class AttachableHandle<TModel, TUpdate>
    where TModel : class
{
    private readonly ApiContext _context;
    private readonly string _entity;

    // For mocking.
    private protected AttachableHandle(IRawAttachable raw)
    {
        _context = Mocking.Context;
        Raw = raw;
        Name = string.Empty;
        _entity = string.Empty;
    }

    private protected AttachableHandle(ApiContext context, IRawAttachable raw, string name, string entity)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _context = context;
        Raw = raw;
        Name = name;
        _entity = entity;
    }

    /// <summary>Gets the name.</summary>
    public virtual string Name { get; }

    /// <summary>Gets the tasks that have the tag or security label.</summary>
    public virtual ReadOnlyAssociations<TaskEntity, TaskId> Tasks =>
        new(AssociationRequests.ReadOnlyById<TaskId>(Raw.ListTasksAsync, Raw.GetTaskAsync), ModelReader<TaskEntity>.Instance, "task");

    private protected IRawAttachable Raw { get; }

    /// <summary>Lists the victim assets that have the tag or security label.</summary>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    public virtual Pageable<VictimAsset> ListVictimAssetsAsync(
        ListOptions? options = null,
        CancellationToken cancellationToken = default) =>
        PagedList.Create(Raw.ListVictimAssetsAsync, ModelReader<VictimAsset>.Instance, ["victimAsset"], options, cancellationToken);

    /// <summary>Gets the tag or security label.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The response, which converts to the tag or security label.</returns>
    /// <exception cref="ThreatConnectException">The tag or security label does not exist, or it could not be read.</exception>
    public virtual async Task<Response<TModel>> GetAsync(CancellationToken cancellationToken = default) =>
        Read(await Raw.GetAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Gets the tag or security label, or <see langword="null"/> if it does not exist.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The tag or security label; <see langword="null"/> if the platform reports that it does not exist.</returns>
    /// <exception cref="ThreatConnectException">The tag or security label could not be read.</exception>
    public virtual async Task<TModel?> FindAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.FindSingle(await Raw.GetAsync(cancellationToken).ConfigureAwait(false), ItemReader<TModel>.OfModel, _entity);

    /// <summary>Updates the tag or security label. Properties that are not set keep their values.</summary>
    /// <param name="update">The properties to change.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests. The change may have been made all the same.</param>
    /// <returns>The response, which converts to the updated tag or security label.</returns>
    /// <exception cref="ArgumentException">No property is set.</exception>
    /// <exception cref="ThreatConnectException">The tag or security label was not changed.</exception>
    public virtual async Task<Response<TModel>> UpdateAsync(TUpdate update, CancellationToken cancellationToken = default) =>
        Read(await Raw.UpdateAsync(RawBody.Of(update), cancellationToken).ConfigureAwait(false));

    /// <summary>Deletes the tag or security label and removes it from all objects.</summary>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The tag or security label may have been deleted all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ThreatConnectException">The tag or security label was not deleted.</exception>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await Raw.DeleteAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Deletes the tag or security label if it exists.</summary>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The tag or security label may have been deleted all the same.
    /// </param>
    /// <returns>
    /// <see langword="true"/> if the tag or security label was deleted; <see langword="false"/> if the platform reports that it does not
    /// exist.
    /// </returns>
    /// <exception cref="ThreatConnectException">The tag or security label was not deleted.</exception>
    public virtual async Task<bool> DeleteIfExistsAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.WasDeleted(await Raw.DeleteAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Determines whether an object has the tag or security label.</summary>
    /// <param name="item">The group, indicator, task or victim.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns><see langword="true"/> if the object has it; <see langword="false"/> if the platform reports that it does not.</returns>
    /// <exception cref="ArgumentException">
    /// The object is on another instance, or an indicator of another owner. No request was sent.
    /// </exception>
    /// <exception cref="ThreatConnectException">The response could not be read.</exception>
    /// <example>
    /// <code>
    /// bool isGreen = await org.SecurityLabels["TLP:GREEN"].IsOnAsync(org.Groups.Adversaries[416]);
    /// </code>
    /// </example>
    public virtual async Task<bool> IsOnAsync(ItemHandle item, CancellationToken cancellationToken = default) =>
        ResponseReader.Exists(await RequestsFor(item).Get(cancellationToken).ConfigureAwait(false));

    /// <summary>Adds the tag or security label to an object.</summary>
    /// <param name="item">The group, indicator, task or victim.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The tag or security label may have been added all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentException">
    /// The object is on another instance, or an indicator of another owner. No request was sent.
    /// </exception>
    /// <exception cref="ThreatConnectException">The tag or security label was not added.</exception>
    public virtual async Task<Response> AddToAsync(ItemHandle item, CancellationToken cancellationToken = default)
    {
        var add = RequestsFor(item).Add ?? (token => SendAddAsync(item, token));
        return ResponseReader.ReadSuccess(await add(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Removes the tag or security label from an object.</summary>
    /// <param name="item">The group, indicator, task or victim.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The tag or security label may have been removed all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentException">
    /// The object is on another instance, or an indicator of another owner. No request was sent.
    /// </exception>
    /// <exception cref="ThreatConnectException">The tag or security label was not removed.</exception>
    public virtual async Task<Response> RemoveFromAsync(ItemHandle item, CancellationToken cancellationToken = default)
    {
        var remove = RequestsFor(item).Remove ?? (token => SendRemoveAsync(item, token));
        return ResponseReader.ReadSuccess(await remove(cancellationToken).ConfigureAwait(false));
    }

    private protected abstract Task<RawResponse> SendAddAsync(ItemHandle item, CancellationToken cancellationToken);

    private protected abstract Task<RawResponse> SendRemoveAsync(ItemHandle item, CancellationToken cancellationToken);

    private AttachmentRequests RequestsFor(ItemHandle item)
    {
        ArgumentNullException.ThrowIfNull(item);
        item.CheckIn(_context);
        return item.RequestsAt(Raw);
    }

    private Response<TModel> Read(RawResponse response) => ResponseReader.ReadSingle(response, ItemReader<TModel>.OfModel, _entity);

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ItemText.Join(typeof(TModel).Name, id: null, owner: null, Name);
}
