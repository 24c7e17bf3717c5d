namespace ThreatConnect.Raw;

/// <summary>The victims that hang on one object.</summary>
internal interface IRawVictims : IRawVictimPivot
{
    Task<RawResponse> AddVictimAsync(long victimId, CancellationToken cancellationToken);

    Task<RawResponse> DeleteVictimAsync(long victimId, CancellationToken cancellationToken);
}
