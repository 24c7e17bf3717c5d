namespace ThreatConnect.Raw;

// The security labels on one object.
internal interface IRawSecurityLabels
{
    Task<RawResponse> ListSecurityLabelsAsync(ListQuery query, CancellationToken cancellationToken);

    Task<RawResponse> GetSecurityLabelAsync(string securityLabel, CancellationToken cancellationToken);

    Task<RawResponse> AddSecurityLabelAsync(string securityLabel, CancellationToken cancellationToken);

    Task<RawResponse> DeleteSecurityLabelAsync(string securityLabel, CancellationToken cancellationToken);
}
