using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the security labels of an owner, such as those of the Traffic Light Protocol.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/security_labels/security_labels.html"/>
public class SecurityLabels : AttachableCollection<SecurityLabel, SecurityLabelCreate, SecurityLabelFilter>
{
    /// <summary>Initializes a new instance of the <see cref="SecurityLabels"/> class for mocking.</summary>
    protected SecurityLabels()
        : this(Mocking.Context)
    {
    }

    internal SecurityLabels(ApiContext context)
        : base(context, InOwners(context), new SecurityLabelFilter(), "securityLabel")
    {
    }

    /// <summary>Gets the security label with the specified name. No request is sent.</summary>
    /// <param name="name">The name, such as <c>TLP:AMBER</c>.</param>
    public virtual SecurityLabelHandle this[string name] => new(Context, name);

    internal static AttachableSender InOwners(ApiContext context) => (page, filter, options, token) =>
    {
        SpecialOptions.Reject(options);
        return context.SecurityLabels.ListSecurityLabelsAsync(context.OwnerNames, page, filter, token);
    };

    private protected override Task<RawResponse> SendCreateAsync(RawBody body, CancellationToken cancellationToken) =>
        Context.SecurityLabels.CreateSecurityLabelAsync(Context.OwnerName, body, cancellationToken);
}
