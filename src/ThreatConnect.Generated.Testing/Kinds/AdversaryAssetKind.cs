namespace ThreatConnect.Testing.Kinds;

internal sealed class AdversaryAssetKind() : AssetKindOf<AdversaryAsset>("adversaryAssets", "bucketAsset", AssetTypes.OfAdversaries)
{
    public override ItemStore<AdversaryAsset> StoreIn(Store store) => store.AdversaryAssets;

    public override AdversaryAsset New(Item holder, ItemType type, ImmutableArray<object?> fields) =>
        new() { HolderId = holder.Id, Owner = holder.Owner, Type = type, Fields = fields };
}
