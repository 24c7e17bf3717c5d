using System.ComponentModel;
using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>Represents the assets of all types that an adversary or a victim has. There is a collection for each type.</summary>
/// <typeparam name="TAsset">The model that all types share.</typeparam>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/victims/victims.html"/>
public abstract class Assets<TAsset>
{
    private readonly IRawAssets _raw;
    private readonly string _entity;

    /// <summary>Initializes a new instance of the <see cref="Assets{TAsset}"/> class for mocking.</summary>
    protected Assets() => (_raw, _entity) = (new RawAdversaryClient(Mocking.Context.Transport, groupId: 0), "");

    /// <summary>Initializes a new instance of the <see cref="Assets{TAsset}"/> class.</summary>
    /// <param name="owner">The adversary or the victim.</param>
    /// <param name="entity">The key of assets of all types in responses.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Assets(ItemHandle owner, string entity)
    {
        _raw = (owner ?? throw new ArgumentNullException(nameof(owner))).RawAssets;
        _entity = entity;
    }

    /// <summary>Lists the assets of all types.</summary>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/victims/victims.html"/>
    public virtual Pageable<TAsset> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        PagedList.Create(_raw.ListAssetsAsync, ItemReader<TAsset>.OfModel, [_entity], options, cancellationToken);

    /// <summary>Gets the assets of a resource type. No request is sent.</summary>
    /// <typeparam name="TOne">The model of the assets.</typeparam>
    /// <typeparam name="TCreate">The type of the request that creates one.</typeparam>
    /// <typeparam name="TUpdate">The type of the request that updates one.</typeparam>
    /// <typeparam name="TId">The type of the ids.</typeparam>
    /// <param name="resourceType">The resource type.</param>
    /// <returns>The assets.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected AssetCollection<TOne, TCreate, TUpdate, TId> OfResourceType<TOne, TCreate, TUpdate, TId>(
        ResourceType<TOne, TCreate> resourceType)
        where TOne : class
        where TId : struct, IId<TId>
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        return new AssetCollection<TOne, TCreate, TUpdate, TId>(_raw, resourceType, _entity);
    }
}
