namespace ThreatConnect.Raw;

// The victim assets that hang on one object.
internal interface IRawVictimAssets
{
    Task<RawResponse> ListVictimAssetsAsync(ListQuery query, CancellationToken cancellationToken);

    Task<RawResponse> ListVictimAssetsByTypeAsync(string victimAssetType, ListQuery query, CancellationToken cancellationToken);

    Task<RawResponse> GetVictimAssetAsync(string victimAssetType, long assetId, CancellationToken cancellationToken);

    Task<RawResponse> AddVictimAssetAsync(string victimAssetType, long assetId, CancellationToken cancellationToken);

    Task<RawResponse> DeleteVictimAssetAsync(string victimAssetType, long assetId, CancellationToken cancellationToken);
}
