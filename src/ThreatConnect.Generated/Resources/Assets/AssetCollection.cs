using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>The assets of one kind that one adversary or victim has: they can be listed and created here, and each has a handle.</summary>
/// <typeparam name="TAsset">The model of the assets.</typeparam>
/// <typeparam name="TCreate">What creates one.</typeparam>
/// <typeparam name="TUpdate">What changes one.</typeparam>
/// <typeparam name="TId">The type of their ids.</typeparam>
public class AssetCollection<TAsset, TCreate, TUpdate, TId>
    where TAsset : class
    where TId : struct, IId<TId>
{
    private readonly IRawAssets? _raw;
    private readonly ResourceType<TAsset, TCreate>? _type;
    private readonly string[] _keys;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected AssetCollection() => _keys = [];

    internal AssetCollection(IRawAssets raw, ResourceType<TAsset, TCreate> resourceType, string entity)
    {
        _raw = raw;
        _type = resourceType;
        _keys = [resourceType.Entity, entity];
    }

    private IRawAssets Raw => _raw ?? throw Fake.Unprepared();

    private ResourceType<TAsset, TCreate> ResourceType => _type ?? throw Fake.Unprepared();

    /// <summary>One of them, by its id.</summary>
    /// <param name="id">The id.</param>
    public virtual AssetHandle<TAsset, TUpdate, TId> this[TId id] => new(Raw, ResourceType, id);

    /// <summary>Lists the assets.</summary>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<TAsset> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default)
    {
        var (raw, branch) = (Raw, ResourceType.Branch);
        return PagedList.Create((query, token) => raw.ListAssetsByTypeAsync(branch, query, token), ResourceType.Reader, _keys, options, cancellationToken);
    }

    /// <summary>Adds an asset.</summary>
    /// <param name="create">The asset.</param>
    /// <param name="cancellationToken">Ends the waiting; the asset may have been added all the same.</param>
    /// <returns>The answer, which converts to the asset.</returns>
    /// <exception cref="ThreatConnectException">It was not added, or whether it was is unknown.</exception>
    public virtual async Task<Response<TAsset>> CreateAsync(TCreate create, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(await Raw.CreateAssetAsync(ResourceType.Branch, ResourceType.ToBody(create), cancellationToken).ConfigureAwait(false), ResourceType.Reader, ResourceType.Entity);
}
