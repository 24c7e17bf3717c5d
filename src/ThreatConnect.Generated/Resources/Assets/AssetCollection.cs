using ThreatConnect.Raw;
using ThreatConnect.Reading;
using ThreatConnect.Runtime;

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
    private readonly ItemKind<TAsset, TCreate>? _kind;
    private readonly string[] _keys;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected AssetCollection() => _keys = [];

    internal AssetCollection(IRawAssets raw, ItemKind<TAsset, TCreate> kind, string entity)
    {
        _raw = raw;
        _kind = kind;
        _keys = [kind.Entity, entity];
    }

    private IRawAssets Raw => _raw ?? throw Fake.Unprepared();

    private ItemKind<TAsset, TCreate> Kind => _kind ?? throw Fake.Unprepared();

    /// <summary>One of them, by its id.</summary>
    /// <param name="id">The id.</param>
    public virtual AssetHandle<TAsset, TUpdate, TId> this[TId id] => new(Raw, Kind, id);

    /// <summary>Lists the assets.</summary>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<TAsset> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default)
    {
        var (raw, branch) = (Raw, Kind.Branch);
        return PagedList.Create((query, token) => raw.ListAssetsByTypeAsync(branch, query, token), Kind.Reader, _keys, options, cancellationToken);
    }

    /// <summary>Adds an asset.</summary>
    /// <param name="create">The asset.</param>
    /// <param name="cancellationToken">Ends the waiting; the asset may have been added all the same.</param>
    /// <returns>The answer, which converts to the asset.</returns>
    /// <exception cref="ThreatConnectException">It was not added, or whether it was is unknown.</exception>
    public virtual async Task<Response<TAsset>> CreateAsync(TCreate create, CancellationToken cancellationToken = default) =>
        AnswerReader.ReadSingle(await Raw.CreateAssetAsync(Kind.Branch, Kind.ToBody(create), cancellationToken).ConfigureAwait(false), Kind.Reader, Kind.Entity);
}
