using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>One tag or security label, by its name in an owner; whether it exists is asked only when something is done with it.</summary>
/// <typeparam name="TModel">Its model.</typeparam>
/// <typeparam name="TUpdate">What changes it.</typeparam>
public abstract class AttachableHandle<TModel, TUpdate>
    where TModel : class
{
    private readonly IRawAttachable? _raw;
    private readonly string _entity;

    private protected AttachableHandle()
    {
        Name = string.Empty;
        _entity = string.Empty;
    }

    private protected AttachableHandle(IRawAttachable raw, string name, string entity)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _raw = raw;
        Name = name;
        _entity = entity;
    }

    /// <summary>The name.</summary>
    public virtual string Name { get; }

    /// <summary>The tasks that carry it.</summary>
    public virtual ReadOnlyAssociations<TaskEntity, TaskId> Tasks =>
        new(ById.ReadOnlyAssociations<TaskId>(Raw.ListTasksAsync, Raw.GetTaskAsync), ItemReader<TaskEntity>.OfModel, "task");

    private protected IRawAttachable Raw => _raw ?? throw Fake.Unprepared();

    /// <summary>Lists the victim assets that carry it.</summary>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<VictimAsset> ListVictimAssetsAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        PagedList.Create(Raw.ListVictimAssetsAsync, ItemReader<VictimAsset>.OfModel, ["victimAsset"], options, cancellationToken);

    /// <summary>Gets it.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to it.</returns>
    /// <exception cref="ThreatConnectException">There is none of that name, or it could not be read.</exception>
    public virtual async Task<Response<TModel>> GetAsync(CancellationToken cancellationToken = default) =>
        Read(await Raw.GetAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Gets it, if there is one of that name.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>It; null when the platform itself says that there is none.</returns>
    /// <exception cref="ThreatConnectException">It could not be read.</exception>
    public virtual async Task<TModel?> FindAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.FindSingle(await Raw.GetAsync(cancellationToken).ConfigureAwait(false), ItemReader<TModel>.OfModel, _entity);

    /// <summary>Renames it or changes what it means; what is not set stays as it is.</summary>
    /// <param name="update">What to change.</param>
    /// <param name="cancellationToken">Ends the waiting; the change may have been made all the same.</param>
    /// <returns>The answer, which converts to what it is now.</returns>
    /// <exception cref="ArgumentException">Nothing is set.</exception>
    /// <exception cref="ThreatConnectException">It was not changed.</exception>
    public virtual async Task<Response<TModel>> UpdateAsync(TUpdate update, CancellationToken cancellationToken = default) =>
        Read(await Raw.UpdateAsync(RawBody.Of(update), cancellationToken).ConfigureAwait(false));

    /// <summary>Deletes it, and takes it off everything that carries it.</summary>
    /// <param name="cancellationToken">Ends the waiting; it may have been deleted all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ThreatConnectException">It was not deleted.</exception>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await Raw.DeleteAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Whether an object carries it.</summary>
    /// <param name="item">The group, indicator, task or victim.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>True when it does; false when the platform itself says that it does not.</returns>
    /// <exception cref="ThreatConnectException">The answer could not be read.</exception>
    public virtual async Task<bool> IsOnAsync(ItemHandle item, CancellationToken cancellationToken = default) =>
        ResponseReader.Exists(await See(item).Get(cancellationToken).ConfigureAwait(false));

    /// <summary>Puts it on an object.</summary>
    /// <param name="item">The group, indicator, task or victim.</param>
    /// <param name="cancellationToken">Ends the waiting; it may have been put on all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ThreatConnectException">It was not put on.</exception>
    public virtual async Task<Response> AddToAsync(ItemHandle item, CancellationToken cancellationToken = default)
    {
        var add = See(item).Add ?? (token => SendAddAsync(item, token));
        return ResponseReader.ReadSuccess(await add(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Takes it off an object.</summary>
    /// <param name="item">The group, indicator, task or victim.</param>
    /// <param name="cancellationToken">Ends the waiting; it may have been taken off all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ThreatConnectException">It was not taken off.</exception>
    public virtual async Task<Response> RemoveFromAsync(ItemHandle item, CancellationToken cancellationToken = default)
    {
        var remove = See(item).Remove ?? (token => SendRemoveAsync(item, token));
        return ResponseReader.ReadSuccess(await remove(cancellationToken).ConfigureAwait(false));
    }

    // What is done at the object. Virtual and not abstract: nobody outside this assembly could override them, and so nobody could derive a fake.
    private protected virtual Task<RawResponse> SendAddAsync(ItemHandle item, CancellationToken cancellationToken) => throw Fake.Unprepared();

    private protected virtual Task<RawResponse> SendRemoveAsync(ItemHandle item, CancellationToken cancellationToken) => throw Fake.Unprepared();

    private AttachmentRequests See(ItemHandle item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.SeenFrom(Raw);
    }

    private Response<TModel> Read(RawResponse answer) => ResponseReader.ReadSingle(answer, ItemReader<TModel>.OfModel, _entity);
}
