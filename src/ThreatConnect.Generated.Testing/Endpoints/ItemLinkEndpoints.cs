namespace ThreatConnect.Testing.Endpoints;

/// <summary>Linked items of a kind: all, those of a type, one; linking and unlinking.</summary>
internal static class ItemLinkEndpoints
{
    public static void Map(Router router, string path, ItemKind kind, ItemLinks links)
    {
        const string role = ItemKind.Associated;
        router.Map("GET", $"{path}/{kind.Branch}", exchange => kind.ListAsync(exchange, kind.OnlyType, links.Items(exchange, kind.ItemClass)));
        if (kind.OnlyType is null)
        {
            router.Map("GET", $"{path}/{kind.TypePathOf(role)}", exchange =>
                kind.ListAsync(exchange, kind.TypeIn(exchange, role), links.Items(exchange, kind.ItemClass)));
        }

        var item = $"{path}/{kind.PathOf(role)}";
        if (links.ShowsOne)
        {
            router.Map("GET", item, exchange => kind.WriteAsync(exchange, ReadOnlyAssociations(exchange, Find(exchange)), ItemShape.Single));
        }

        if (links.Add is { } add)
        {
            router.Map("POST", item, exchange =>
            {
                add(exchange, Find(exchange));
                return Envelope.WriteStatusAsync(exchange, StatusCodes.Status201Created);
            });
        }

        if (links.Remove is { } remove)
        {
            router.Map("DELETE", item, exchange =>
                remove(exchange, Find(exchange)) ? Envelope.WriteStatusAsync(exchange) : throw Refusal.NotFound());
        }

        Item Find(RequestContext exchange) => kind.Find(exchange, role, links.Owner(exchange));

        Item ReadOnlyAssociations(RequestContext exchange, Item wanted) =>
            links.Items(exchange, kind.ItemClass).FirstOrDefault(found => found.Id == wanted.Id) ?? throw Refusal.NotFound();
    }
}
