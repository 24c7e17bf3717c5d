using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>One security label, by its name in an owner; whether it exists is asked only when something is done with it.</summary>
public class SecurityLabelHandle : AttachableHandle<SecurityLabel, SecurityLabelUpdate>
{
    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected SecurityLabelHandle()
    {
    }

    internal SecurityLabelHandle(ApiContext context, string name)
        : base(new RawSecurityLabelClient(context.Transport, name, context.OwnerName), name, "securityLabel")
    {
    }

    /// <summary>The groups that carry the label.</summary>
    public virtual ReadOnlyGroupAssociations Groups => new(Raw);

    /// <summary>The indicators that carry the label.</summary>
    public virtual ReadOnlyIndicatorAssociations Indicators => new(Raw);

    /// <summary>The victims that carry the label.</summary>
    public virtual ReadOnlyAssociations<Victim, VictimId> Victims =>
        new(ById.ReadOnlyAssociations<VictimId>(Raw.ListVictimsAsync, Raw.GetVictimAsync), ItemReader<Victim>.OfModel, "victim");

    private protected override Task<RawResponse> SendAddAsync(ItemHandle item, CancellationToken cancellationToken) => item.Raw.AddSecurityLabelAsync(Name, cancellationToken);

    private protected override Task<RawResponse> SendRemoveAsync(ItemHandle item, CancellationToken cancellationToken) => item.Raw.DeleteSecurityLabelAsync(Name, cancellationToken);
}
