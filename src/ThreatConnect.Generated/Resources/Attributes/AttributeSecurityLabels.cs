using ThreatConnect.Protocol;

namespace ThreatConnect.Resources;

// The security labels on one attribute of an object.
internal sealed class AttributeSecurityLabels(IRawAttributes raw, long attributeId) : IRawSecurityLabels
{
    public Task<RawResponse> ListSecurityLabelsAsync(PageQuery page, CancellationToken cancellationToken) =>
        raw.ListAttributeSecurityLabelsAsync(attributeId, page, cancellationToken);

    public Task<RawResponse> GetSecurityLabelAsync(string securityLabel, CancellationToken cancellationToken) =>
        raw.GetAttributeSecurityLabelAsync(attributeId, securityLabel, cancellationToken);

    public Task<RawResponse> AddSecurityLabelAsync(string securityLabel, CancellationToken cancellationToken) =>
        raw.AddAttributeSecurityLabelAsync(attributeId, securityLabel, cancellationToken);

    public Task<RawResponse> DeleteSecurityLabelAsync(string securityLabel, CancellationToken cancellationToken) =>
        raw.DeleteAttributeSecurityLabelAsync(attributeId, securityLabel, cancellationToken);
}
