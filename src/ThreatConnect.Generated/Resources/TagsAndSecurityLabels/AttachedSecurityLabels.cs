using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Resources.Parts;

namespace ThreatConnect;

/// <summary>
/// Represents the security labels of one object or attribute. They are identified by their names, such as <c>TLP:AMBER</c>. A security
/// label must exist in the owner before it is added.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/security_labels/security_labels.html"/>
public class AttachedSecurityLabels : Associations<SecurityLabel, string>
{
    /// <summary>Initializes a new instance of the <see cref="AttachedSecurityLabels"/> class for mocking.</summary>
    protected AttachedSecurityLabels()
        : this(Mocking.Item)
    {
    }

    internal AttachedSecurityLabels(IRawSecurityLabels raw)
        : base(
            new(raw.ListSecurityLabelsAsync, raw.GetSecurityLabelAsync, raw.AddSecurityLabelAsync, raw.DeleteSecurityLabelAsync)
            {
                Part = ObjectPart.SecurityLabel,
                Check = PartCheck.SecurityLabel,
            },
            ModelReader<SecurityLabel>.Instance,
            "securityLabel")
    {
    }
}
