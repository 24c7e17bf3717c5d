using System.ComponentModel;
using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>The assets of victims that are associated with one object, all kinds at once or kind by kind.</summary>
public partial class VictimAssetAssociations
{
    private readonly IRawVictimAssets? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected VictimAssetAssociations()
    {
    }

    internal VictimAssetAssociations(IRawVictimAssets raw) => _raw = raw;

    private IRawVictimAssets Raw => _raw ?? throw Fake.Unprepared();

    /// <summary>Lists the assets of all kinds.</summary>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<VictimAsset> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        PagedList.Create(Raw.ListVictimAssetsAsync, ItemReader<VictimAsset>.OfModel, ["victimAsset"], options, cancellationToken);

    /// <summary>Those of one resourceType.</summary>
    /// <typeparam name="TAsset">The model of the assets.</typeparam>
    /// <param name="resourceType">The resourceType.</param>
    /// <returns>The assets.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual Associations<TAsset, VictimAssetId> OfResourceType<TAsset>(ResourceType<TAsset> resourceType)
        where TAsset : class
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        var (raw, branch) = (Raw, resourceType.Branch);
        var requests = new AssociationRequests<VictimAssetId>(
            (query, token) => raw.ListVictimAssetsByTypeAsync(branch, query, token),
            (id, token) => raw.GetVictimAssetAsync(branch, id.Value, token),
            (id, token) => raw.AddVictimAssetAsync(branch, id.Value, token),
            (id, token) => raw.DeleteVictimAssetAsync(branch, id.Value, token));
        return new Associations<TAsset, VictimAssetId>(requests, resourceType.Reader, resourceType.Entity, "victimAsset");
    }
}
