using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>The security labels of an owner, such as those of the traffic light protocol.</summary>
public class SecurityLabels : AttachableCollection<SecurityLabel, SecurityLabelCreate, SecurityLabelFilter>
{
    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected SecurityLabels()
    {
    }

    internal SecurityLabels(ApiContext context)
        : base(context, InOwners(context), new SecurityLabelFilter(), "securityLabel")
    {
    }

    /// <summary>One of them, by its name.</summary>
    /// <param name="name">The name, such as <c>TLP:AMBER</c>.</param>
    public virtual SecurityLabelHandle this[string name] => new(Context, name);

    internal static Func<ListQuery, CancellationToken, Task<RawResponse>> InOwners(ApiContext context) =>
        (query, token) => context.SecurityLabels.ListSecurityLabelsAsync(context.OwnerNames, query, token);

    private protected override Task<RawResponse> SendCreateAsync(RawBody body, CancellationToken cancellationToken) =>
        Context.SecurityLabels.CreateSecurityLabelAsync(Context.OwnerName, body, cancellationToken);
}
