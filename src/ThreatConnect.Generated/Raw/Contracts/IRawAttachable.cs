namespace ThreatConnect.Raw;

// One tag or security label, with what carries it.
internal interface IRawAttachable : IRawGroups, IRawIndicators, IRawTaskPivot, IRawVictimPivot
{
    Task<RawResponse> GetAsync(CancellationToken cancellationToken);

    Task<RawResponse> UpdateAsync(RawBody body, CancellationToken cancellationToken);

    Task<RawResponse> DeleteAsync(CancellationToken cancellationToken);

    Task<RawResponse> ListVictimAssetsAsync(ListQuery query, CancellationToken cancellationToken);
}
