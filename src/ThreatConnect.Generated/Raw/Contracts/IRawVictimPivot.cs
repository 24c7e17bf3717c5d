namespace ThreatConnect.Raw;

// The victims that hang on one object and can be read from there.
internal interface IRawVictimPivot
{
    Task<RawResponse> ListVictimsAsync(ListQuery query, CancellationToken cancellationToken);

    Task<RawResponse> GetVictimAsync(long victimId, CancellationToken cancellationToken);
}
