namespace ThreatConnect.Testing.Endpoints;

// What carries a tag or a security label, from its side.
internal static class PivotEndpoints
{
    // Groups and indicators are linked and unlinked there too; tasks, victims and their assets are only shown.
    public static void Map(Router router, string path, ItemLinks links)
    {
        var readOnly = links with { Add = null, Remove = null };
        ItemLinkEndpoints.Map(router, path, ItemKinds.Groups, links);
        ItemLinkEndpoints.Map(router, path, ItemKinds.Indicators, links);
        ItemLinkEndpoints.Map(router, path, ItemKinds.Tasks, readOnly);
        ItemLinkEndpoints.Map(router, path, ItemKinds.Victims, readOnly);
        router.Map("GET", $"{path}/{ItemKinds.VictimAssets.Branch}", context =>
            ItemKinds.VictimAssets.ListAsync(context, type: null, AssetsOf(context, links.Items(context, typeof(Victim)))));
    }

    // No path puts a tag or a label on an asset (evidence.md §8.12): those of the victims are all that there can be.
    private static IReadOnlyList<VictimAsset> AssetsOf(RequestContext context, IReadOnlyList<Item> victims)
    {
        var ids = victims.Select(victim => victim.Id).ToHashSet();
        return context.Store.VictimAssets.All(asset => ids.Contains(asset.HolderId));
    }
}
