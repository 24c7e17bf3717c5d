namespace ThreatConnect.Testing.State;

internal static class AssociationRules
{
    // Throws if two items cannot be associated, under any name.
    public static void Check(Store store, Item item, Item other)
    {
        // evidence.md §3.2: both sides must be in the same owner.
        if (item.Owner != other.Owner)
        {
            throw ApiError.DifferentOwners();
        }

        if (item.Id == other.Id || IsVictimWithoutAsset(store, item) || IsVictimWithoutAsset(store, other))
        {
            throw ApiError.InvalidAssociation();
        }
    }

    // evidence.md §7.11: a victim needs an asset before it can be associated with anything.
    private static bool IsVictimWithoutAsset(Store store, Item item) =>
        item is Victim && store.VictimAssets.All(asset => asset.HolderId == item.Id).Count == 0;
}
