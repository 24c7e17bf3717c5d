using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>One asset of an adversary or a victim, by its id.</summary>
/// <typeparam name="TAsset">The model of the asset.</typeparam>
/// <typeparam name="TUpdate">What changes it.</typeparam>
/// <typeparam name="TId">The type of its id.</typeparam>
public class AssetHandle<TAsset, TUpdate, TId>
    where TAsset : class
    where TId : struct, IId<TId>
{
    private readonly IRawAssets? _raw;
    private readonly ResourceType<TAsset>? _type;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected AssetHandle()
    {
    }

    internal AssetHandle(IRawAssets raw, ResourceType<TAsset> resourceType, TId id)
    {
        _raw = raw;
        _type = resourceType;
        Id = id;
    }

    /// <summary>The id of the asset.</summary>
    public virtual TId Id { get; }

    private IRawAssets Raw => _raw ?? throw Fake.Unprepared();

    private ResourceType<TAsset> ResourceType => _type ?? throw Fake.Unprepared();

    /// <summary>Gets the asset.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to the asset.</returns>
    /// <exception cref="ThreatConnectException">There is no such asset, or it could not be read.</exception>
    public virtual async Task<Response<TAsset>> GetAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(await Raw.GetAssetAsync(ResourceType.Branch, Id.Value, cancellationToken).ConfigureAwait(false), ResourceType.Reader, ResourceType.Entity);

    /// <summary>Gets the asset, if there is one.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The asset; null when the platform itself says that there is none.</returns>
    /// <exception cref="ThreatConnectException">It could not be read.</exception>
    public virtual async Task<TAsset?> FindAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.FindSingle(await Raw.GetAssetAsync(ResourceType.Branch, Id.Value, cancellationToken).ConfigureAwait(false), ResourceType.Reader, ResourceType.Entity);

    /// <summary>Changes the asset.</summary>
    /// <param name="update">What it is to become.</param>
    /// <param name="cancellationToken">Ends the waiting; the change may have been made all the same.</param>
    /// <returns>The answer, which converts to the changed asset.</returns>
    /// <exception cref="ThreatConnectException">It was not changed.</exception>
    public virtual async Task<Response<TAsset>> UpdateAsync(TUpdate update, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(await Raw.UpdateAssetAsync(ResourceType.Branch, Id.Value, RawBody.Of(update), cancellationToken).ConfigureAwait(false), ResourceType.Reader, ResourceType.Entity);

    /// <summary>Deletes the asset.</summary>
    /// <param name="cancellationToken">Ends the waiting; the asset may have been deleted all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ThreatConnectException">It was not deleted.</exception>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await Raw.DeleteAssetAsync(ResourceType.Branch, Id.Value, cancellationToken).ConfigureAwait(false));
}
