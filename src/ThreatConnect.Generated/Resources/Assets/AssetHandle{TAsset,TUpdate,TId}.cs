using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>Represents one asset of an adversary or a victim.</summary>
/// <typeparam name="TAsset">The model of the asset.</typeparam>
/// <typeparam name="TUpdate">The type of the request that updates it.</typeparam>
/// <typeparam name="TId">The type of the id.</typeparam>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/victims/victims.html"/>
public class AssetHandle<TAsset, TUpdate, TId>
    where TAsset : class
    where TId : struct, IId<TId>
{
    private readonly IRawAssets _raw;
    private readonly ResourceType<TAsset> _type;

    /// <summary>Initializes a new instance of the <see cref="AssetHandle{TAsset, TUpdate, TId}"/> class for mocking.</summary>
    protected AssetHandle()
        : this(new RawAdversaryClient(Mocking.Context.Transport, groupId: 0), Mocking.TypeOf<TAsset, TUpdate>(), default)
    {
    }

    internal AssetHandle(IRawAssets raw, ResourceType<TAsset> resourceType, TId id)
    {
        _raw = raw;
        _type = resourceType;
        Id = id;
    }

    /// <summary>Gets the id of the asset.</summary>
    public virtual TId Id { get; }

    /// <summary>Gets the asset.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The response, which converts to the asset.</returns>
    /// <exception cref="ThreatConnectException">The asset does not exist, or it could not be read.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/victims/victims.html"/>
    public virtual async Task<Response<TAsset>> GetAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(
            await _raw.GetAssetAsync(_type.Branch, Id.Value, cancellationToken).ConfigureAwait(false),
            _type.Reader,
            _type.Entity);

    /// <summary>Gets the asset, or <see langword="null"/> if it does not exist.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The asset; <see langword="null"/> if the platform reports that it does not exist.</returns>
    /// <exception cref="ThreatConnectException">The asset could not be read.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/victims/victims.html"/>
    public virtual async Task<TAsset?> FindAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.FindSingle(
            await _raw.GetAssetAsync(_type.Branch, Id.Value, cancellationToken).ConfigureAwait(false),
            _type.Reader,
            _type.Entity);

    /// <summary>Updates the asset.</summary>
    /// <param name="update">The new values.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests. The change may have been made all the same.</param>
    /// <returns>The response, which converts to the updated asset.</returns>
    /// <exception cref="ThreatConnectException">The asset was not changed.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/victims/victims.html"/>
    public virtual async Task<Response<TAsset>> UpdateAsync(TUpdate update, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(
            await _raw.UpdateAssetAsync(_type.Branch, Id.Value, RawBody.Of(update), cancellationToken).ConfigureAwait(false),
            _type.Reader,
            _type.Entity);

    /// <summary>Deletes the asset.</summary>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The asset may have been deleted all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ThreatConnectException">The asset was not deleted.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/victims/victims.html"/>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await _raw.DeleteAssetAsync(_type.Branch, Id.Value, cancellationToken).ConfigureAwait(false));

    /// <summary>Deletes the asset if it exists.</summary>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The asset may have been deleted all the same.
    /// </param>
    /// <returns>
    /// <see langword="true"/> if the asset was deleted; <see langword="false"/> if the platform reports that it does not exist.
    /// </returns>
    /// <exception cref="ThreatConnectException">The asset was not deleted.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/victims/victims.html"/>
    public virtual async Task<bool> DeleteIfExistsAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.WasDeleted(await _raw.DeleteAssetAsync(_type.Branch, Id.Value, cancellationToken).ConfigureAwait(false));

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ItemText.Join(_type.Name, id: null, owner: null, Id);
}
