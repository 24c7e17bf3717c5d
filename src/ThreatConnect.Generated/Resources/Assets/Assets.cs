using System.ComponentModel;
using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>The assets that one adversary or victim has, all kinds at once; each kind has a collection of its own.</summary>
/// <typeparam name="TAsset">The model that all kinds share.</typeparam>
public abstract class Assets<TAsset>
{
    private readonly IRawAssets? _raw;
    private readonly string _entity;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected Assets() => _entity = string.Empty;

    /// <summary>The assets of an object.</summary>
    /// <param name="owner">The adversary or victim.</param>
    /// <param name="entity">The key of answers that hold all kinds.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Assets(ItemHandle owner, string entity)
    {
        _raw = (owner ?? throw new ArgumentNullException(nameof(owner))).RawAssets;
        _entity = entity;
    }

    private IRawAssets Raw => _raw ?? throw Fake.Unprepared();

    /// <summary>Lists the assets of all kinds.</summary>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<TAsset> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        PagedList.Create(Raw.ListAssetsAsync, ItemReader<TAsset>.OfModel, [_entity], options, cancellationToken);

    /// <summary>The assets of one resourceType.</summary>
    /// <typeparam name="TOne">The model of the resourceType.</typeparam>
    /// <typeparam name="TCreate">What creates one.</typeparam>
    /// <typeparam name="TUpdate">What changes one.</typeparam>
    /// <typeparam name="TId">The type of their ids.</typeparam>
    /// <param name="resourceType">The resourceType.</param>
    /// <returns>The collection.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected AssetCollection<TOne, TCreate, TUpdate, TId> OfResourceType<TOne, TCreate, TUpdate, TId>(ResourceType<TOne, TCreate> resourceType)
        where TOne : class
        where TId : struct, IId<TId>
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        return new AssetCollection<TOne, TCreate, TUpdate, TId>(Raw, resourceType, _entity);
    }
}
