namespace ThreatConnect.Raw;

/// <summary>The victims that hang on one object and can be read from there.</summary>
internal interface IRawVictimPivot
{
    Task<RawResponse> ListVictimsAsync(ListQuery query, CancellationToken cancellationToken);

    Task<RawResponse> GetVictimAsync(long victimId, CancellationToken cancellationToken);
}
