using ThreatConnect.Raw;
using ThreatConnect.Reading;
using ThreatConnect.Runtime;

namespace ThreatConnect;

/// <summary>One group, indicator or task: what the platform lets be associated with everything else.</summary>
/// <typeparam name="TItem">The model of the object.</typeparam>
/// <typeparam name="TUpdate">What changes it.</typeparam>
public abstract class LinkableHandle<TItem, TUpdate> : ItemHandle<TItem, TUpdate>
    where TItem : class
{
    private readonly IRawLinkable? _raw;

    private protected LinkableHandle()
    {
    }

    private protected LinkableHandle(IRawLinkable raw, ItemKind<TItem> kind)
        : base(raw, kind) => _raw = raw;

    /// <summary>The indicators that are associated with the object.</summary>
    public override IndicatorLinks Indicators => new(Linkable);

    /// <summary>The victims that are associated with the object. The platform takes a victim only once it has an asset.</summary>
    public override Links<Victim, VictimId> Victims => new(
        ById.Links<VictimId>(Linkable.ListVictimsAsync, Linkable.GetVictimAsync, Linkable.AddVictimAsync, Linkable.DeleteVictimAsync),
        ItemReader<Victim>.OfModel,
        "victim");

    /// <summary>The assets of victims that are associated with the object.</summary>
    public virtual VictimAssetLinks VictimAssets => new(Linkable);

    private IRawLinkable Linkable => _raw ?? throw Fake.Unprepared();
}
