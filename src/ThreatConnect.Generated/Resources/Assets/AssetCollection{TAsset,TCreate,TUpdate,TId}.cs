using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>Represents the assets of one type that an adversary or a victim has.</summary>
/// <typeparam name="TAsset">The model of the assets.</typeparam>
/// <typeparam name="TCreate">The type of the request that creates one.</typeparam>
/// <typeparam name="TUpdate">The type of the request that updates one.</typeparam>
/// <typeparam name="TId">The type of the ids.</typeparam>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/victims/victims.html"/>
public class AssetCollection<TAsset, TCreate, TUpdate, TId>
    where TAsset : class
    where TId : struct, IId<TId>
{
    private readonly IRawAssets _raw;
    private readonly ResourceType<TAsset, TCreate> _type;
    private readonly string[] _keys;

    /// <summary>Initializes a new instance of the <see cref="AssetCollection{TAsset, TCreate, TUpdate, TId}"/> class for mocking.</summary>
    protected AssetCollection()
        : this(new RawAdversaryClient(Mocking.Context.Transport, groupId: 0), Mocking.TypeOf<TAsset, TCreate>(), "")
    {
    }

    internal AssetCollection(IRawAssets raw, ResourceType<TAsset, TCreate> resourceType, string entity)
    {
        _raw = raw;
        _type = resourceType;
        _keys = [resourceType.Entity, entity];
    }

    /// <summary>Gets the asset with the specified id. No request is sent.</summary>
    /// <param name="id">The id of the asset.</param>
    public virtual AssetHandle<TAsset, TUpdate, TId> this[TId id] => new(_raw, _type, id);

    /// <summary>Lists the assets.</summary>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/victims/victims.html"/>
    public virtual Pageable<TAsset> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default)
    {
        var (raw, branch) = (_raw, _type.Branch);
        return PagedList.Create(
            (page, token) => raw.ListAssetsByTypeAsync(branch, page, token),
            _type.Reader,
            _keys,
            options,
            cancellationToken);
    }

    /// <summary>Creates an asset.</summary>
    /// <param name="create">The asset.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests. The asset may have been added all the same.</param>
    /// <returns>The response, which converts to the asset.</returns>
    /// <exception cref="ThreatConnectException">The asset was not added, or it is unknown whether it was added.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/victims/victims.html"/>
    public virtual async Task<Response<TAsset>> CreateAsync(TCreate create, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(
            await _raw.CreateAssetAsync(_type.Branch, _type.ToBody(create), cancellationToken).ConfigureAwait(false),
            _type.Reader,
            _type.Entity);
}
