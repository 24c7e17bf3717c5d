namespace ThreatConnect.Raw;

// The attributes of one object, and the security labels on each.
internal interface IRawAttributes
{
    Task<RawResponse> ListAttributesAsync(ListQuery query, CancellationToken cancellationToken);

    Task<RawResponse> AddAttributeAsync(RawBody body, CancellationToken cancellationToken);

    Task<RawResponse> GetAttributeAsync(long attributeId, IEnumerable<string>? includes, CancellationToken cancellationToken);

    Task<RawResponse> UpdateAttributeAsync(long attributeId, RawBody body, CancellationToken cancellationToken);

    Task<RawResponse> DeleteAttributeAsync(long attributeId, CancellationToken cancellationToken);

    Task<RawResponse> ListAttributeSecurityLabelsAsync(long attributeId, ListQuery query, CancellationToken cancellationToken);

    Task<RawResponse> GetAttributeSecurityLabelAsync(long attributeId, string securityLabel, CancellationToken cancellationToken);

    Task<RawResponse> AddAttributeSecurityLabelAsync(long attributeId, string securityLabel, CancellationToken cancellationToken);

    Task<RawResponse> DeleteAttributeSecurityLabelAsync(long attributeId, string securityLabel, CancellationToken cancellationToken);
}
