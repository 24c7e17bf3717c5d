namespace ThreatConnect.Raw;

// The assets that one adversary or victim has.
internal interface IRawAssets
{
    Task<RawResponse> ListAssetsAsync(ListQuery query, CancellationToken cancellationToken);

    Task<RawResponse> ListAssetsByTypeAsync(string assetType, ListQuery query, CancellationToken cancellationToken);

    Task<RawResponse> CreateAssetAsync(string assetType, RawBody body, CancellationToken cancellationToken);

    Task<RawResponse> GetAssetAsync(string assetType, long assetId, CancellationToken cancellationToken);

    Task<RawResponse> UpdateAssetAsync(string assetType, long assetId, RawBody body, CancellationToken cancellationToken);

    Task<RawResponse> DeleteAssetAsync(string assetType, long assetId, CancellationToken cancellationToken);
}
