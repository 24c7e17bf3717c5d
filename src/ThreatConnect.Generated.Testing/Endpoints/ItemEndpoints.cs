namespace ThreatConnect.Testing.Endpoints;

/// <summary>The collection of a kind, and one item of it.</summary>
internal static class ItemEndpoints
{
    public static void Map<T>(Router router, ItemKindOf<T> kind, Func<RequestContext, Func<T, bool>, Page<T>> list)
        where T : Item
    {
        router.Map("GET", $"v2/{kind.Branch}", exchange => ListAsync(exchange, type: null));
        if (kind.OnlyType is null)
        {
            router.Map("GET", $"v2/{kind.TypePathOf()}", exchange => ListAsync(exchange, kind.TypeIn(exchange)));
        }

        router.Map("GET", $"v2/{kind.PathOf()}", exchange => kind.WriteAsync(exchange, kind.Find(exchange), ItemShape.Single));

        Task ListAsync(RequestContext exchange, ItemType? type)
        {
            var owners = exchange.OwnerIds();
            var selected = kind.Selection(exchange, type);
            return kind.WriteListAsync(exchange, type, list(exchange, item => owners.Contains(item.Owner.Id) && selected(item)));
        }
    }
}
