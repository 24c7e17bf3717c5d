using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>The security labels on one object or attribute, by their names, such as <c>TLP:AMBER</c>. A label must exist in the owner before it is put on.</summary>
public class AttachedSecurityLabels : Associations<SecurityLabel, string>
{
    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected AttachedSecurityLabels()
    {
    }

    internal AttachedSecurityLabels(IRawSecurityLabels raw)
        : base(new(raw.ListSecurityLabelsAsync, raw.GetSecurityLabelAsync, raw.AddSecurityLabelAsync, raw.DeleteSecurityLabelAsync), ItemReader<SecurityLabel>.OfModel, "securityLabel")
    {
    }
}
