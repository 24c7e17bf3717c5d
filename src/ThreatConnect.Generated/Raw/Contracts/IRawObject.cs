namespace ThreatConnect.Raw;

// One object that can be read, changed and deleted.
internal interface IRawObject
{
    Task<RawResponse> GetAsync(IEnumerable<string>? includes, CancellationToken cancellationToken);

    Task<RawResponse> UpdateAsync(RawBody body, CancellationToken cancellationToken);

    Task<RawResponse> DeleteAsync(CancellationToken cancellationToken);
}
