using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents one security label of an owner. Requests are sent only when its methods are called.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/security_labels/security_labels.html"/>
public class SecurityLabelHandle : AttachableHandle<SecurityLabel, SecurityLabelUpdate>
{
    /// <summary>Initializes a new instance of the <see cref="SecurityLabelHandle"/> class for mocking.</summary>
    protected SecurityLabelHandle()
        : base(new RawSecurityLabelClient(Mocking.Context.Transport, "", owner: null))
    {
    }

    internal SecurityLabelHandle(ApiContext context, string name)
        : base(context, new RawSecurityLabelClient(context.Transport, name, context.OwnerName), name, "securityLabel")
    {
    }

    /// <summary>Gets the groups that have the security label.</summary>
    public virtual ReadOnlyGroupAssociations Groups => new(Raw);

    /// <summary>Gets the indicators that have the security label.</summary>
    public virtual ReadOnlyIndicatorAssociations Indicators => new(Raw);

    /// <summary>Gets the victims that have the security label.</summary>
    public virtual ReadOnlyAssociations<Victim, VictimId> Victims =>
        new(AssociationRequests.ReadOnlyById<VictimId>(Raw.ListVictimsAsync, Raw.GetVictimAsync), ModelReader<Victim>.Instance, "victim");

    private protected override Task<RawResponse> SendAddAsync(ItemHandle item, CancellationToken cancellationToken) =>
        item.Raw.AddSecurityLabelAsync(Name, cancellationToken);

    private protected override Task<RawResponse> SendRemoveAsync(ItemHandle item, CancellationToken cancellationToken) =>
        item.Raw.DeleteSecurityLabelAsync(Name, cancellationToken);
}
