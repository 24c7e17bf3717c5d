using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>One group, indicator or task: what the platform lets be associated with everything else.</summary>
/// <typeparam name="TItem">The model of the object.</typeparam>
/// <typeparam name="TUpdate">What changes it.</typeparam>
public abstract class AssociableItemHandle<TItem, TUpdate> : ItemHandle<TItem, TUpdate>
    where TItem : class
{
    private readonly IRawAssociable? _raw;

    private protected AssociableItemHandle()
    {
    }

    private protected AssociableItemHandle(IRawAssociable raw, ResourceType<TItem> resourceType)
        : base(raw, resourceType) => _raw = raw;

    /// <summary>The indicators that are associated with the object.</summary>
    public override IndicatorAssociations Indicators => new(Associable);

    /// <summary>The victims that are associated with the object. The platform takes a victim only once it has an asset.</summary>
    public override Associations<Victim, VictimId> Victims => new(
        ById.Associations<VictimId>(Associable.ListVictimsAsync, Associable.GetVictimAsync, Associable.AddVictimAsync, Associable.DeleteVictimAsync),
        ItemReader<Victim>.OfModel,
        "victim");

    /// <summary>The assets of victims that are associated with the object.</summary>
    public virtual VictimAssetAssociations VictimAssets => new(Associable);

    private IRawAssociable Associable => _raw ?? throw Fake.Unprepared();
}
