namespace ThreatConnect.Raw;

// The victims that hang on one object.
internal interface IRawVictims : IRawVictimPivot
{
    Task<RawResponse> AddVictimAsync(long victimId, CancellationToken cancellationToken);

    Task<RawResponse> DeleteVictimAsync(long victimId, CancellationToken cancellationToken);
}
