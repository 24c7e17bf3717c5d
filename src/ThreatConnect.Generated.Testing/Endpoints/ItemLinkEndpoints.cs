namespace ThreatConnect.Testing.Endpoints;

// Linked items of a kind: all, those of a type, one; linking and unlinking.
internal static class ItemLinkEndpoints
{
    public static void Map(Router router, string path, ItemKind kind, ItemLinks links)
    {
        const string role = ItemKind.Associated;
        router.Map("GET", $"{path}/{kind.Branch}", context => kind.ListAsync(context, kind.OnlyType, links.Items(context, kind.ItemClass)));
        if (kind.OnlyType is null)
        {
            router.Map("GET", $"{path}/{kind.TypePathOf(role)}", context =>
                kind.ListAsync(context, kind.TypeIn(context, role), links.Items(context, kind.ItemClass)));
        }

        var item = $"{path}/{kind.PathOf(role)}";
        if (links.ShowsOne)
        {
            router.Map("GET", item, context => kind.WriteAsync(context, ReadOnlyAssociations(context, Find(context)), ItemShape.Single));
        }

        if (links.Add is { } add)
        {
            router.Map("POST", item, context =>
            {
                add(context, Find(context));
                return Envelope.WriteStatusAsync(context, StatusCodes.Status201Created);
            });
        }

        if (links.Remove is { } remove)
        {
            router.Map("DELETE", item, context =>
                remove(context, Find(context)) ? Envelope.WriteStatusAsync(context) : throw ApiError.NotFound());
        }

        Item Find(RequestContext context) => kind.Find(context, role, links.Owner(context));

        Item ReadOnlyAssociations(RequestContext context, Item wanted) =>
            links.Items(context, kind.ItemClass).FirstOrDefault(found => found.Id == wanted.Id) ?? throw ApiError.NotFound();
    }
}
