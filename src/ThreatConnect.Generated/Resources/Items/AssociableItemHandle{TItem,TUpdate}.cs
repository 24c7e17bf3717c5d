using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents one group, indicator or task. The platform can associate it with all types of objects.</summary>
/// <typeparam name="TItem">The model of the object.</typeparam>
/// <typeparam name="TUpdate">The type of the request that updates it.</typeparam>
public abstract class AssociableItemHandle<TItem, TUpdate> : ItemHandle<TItem, TUpdate>
    where TItem : class
{
    private readonly IRawAssociable _raw;

    private protected AssociableItemHandle()
        : this(Mocking.Item, Mocking.TypeOf<TItem, TUpdate>())
    {
    }

    private protected AssociableItemHandle(IRawAssociable raw, ResourceType<TItem> resourceType)
        : base(raw, resourceType) => _raw = raw;

    /// <summary>Gets the indicators that are associated with the object.</summary>
    public override IndicatorAssociations Indicators => new(_raw);

    /// <summary>
    /// Gets the victims that are associated with the object. The platform associates a victim only if the victim has an asset.
    /// </summary>
    public override Associations<Victim, VictimId> Victims => new(
        AssociationRequests.ById<VictimId>(_raw.ListVictimsAsync, _raw.GetVictimAsync, _raw.AddVictimAsync, _raw.DeleteVictimAsync),
        ModelReader<Victim>.Instance,
        "victim");

    /// <summary>Gets the victim assets that are associated with the object.</summary>
    public virtual VictimAssetAssociations VictimAssets => new(_raw);

}
