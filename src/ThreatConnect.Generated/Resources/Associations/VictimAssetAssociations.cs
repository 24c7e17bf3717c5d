using System.ComponentModel;
using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>Represents the associations of one object with victim assets, for all types or for each type.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/associations/associations.html"/>
public partial class VictimAssetAssociations
{
    private readonly IRawVictimAssets _raw;

    /// <summary>Initializes a new instance of the <see cref="VictimAssetAssociations"/> class for mocking.</summary>
    protected VictimAssetAssociations()
        : this(Mocking.Item)
    {
    }

    internal VictimAssetAssociations(IRawVictimAssets raw) => _raw = raw;

    /// <summary>Lists the assets of all types.</summary>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/associations/associations.html"/>
    public virtual Pageable<VictimAsset> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        PagedList.Create(_raw.ListVictimAssetsAsync, ModelReader<VictimAsset>.Instance, ["victimAsset"], options, cancellationToken);

    /// <summary>Gets the assets of a resource type. No request is sent.</summary>
    /// <typeparam name="TAsset">The model of the assets.</typeparam>
    /// <param name="resourceType">The resource type.</param>
    /// <returns>The assets.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual Associations<TAsset, VictimAssetId> OfResourceType<TAsset>(ResourceType<TAsset> resourceType)
        where TAsset : class
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        var (raw, branch) = (_raw, resourceType.Branch);
        var requests = new AssociationRequests<VictimAssetId>(
            (page, token) => raw.ListVictimAssetsByTypeAsync(branch, page, token),
            (id, token) => raw.GetVictimAssetAsync(branch, id.Value, token),
            (id, token) => raw.AddVictimAssetAsync(branch, id.Value, token),
            (id, token) => raw.DeleteVictimAssetAsync(branch, id.Value, token))
        {
            Check = AssociationRequests.CheckId,
        };
        return new Associations<TAsset, VictimAssetId>(requests, resourceType.Reader, resourceType.Entity, "victimAsset");
    }
}
