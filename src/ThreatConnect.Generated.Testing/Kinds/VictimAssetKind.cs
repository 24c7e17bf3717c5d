namespace ThreatConnect.Testing.Kinds;

internal sealed class VictimAssetKind() : AssetKindOf<VictimAsset>("victimAssets", "victimAsset", AssetTypes.OfVictims)
{
    public override ItemStore<VictimAsset> StoreIn(Store store) => store.VictimAssets;

    public override VictimAsset New(Item holder, ItemType type, ImmutableArray<object?> fields) =>
        new() { HolderId = holder.Id, Owner = holder.Owner, Type = type, Fields = fields };
}
