namespace ThreatConnect.Testing.Endpoints;

// The collection of a kind, and one item of it.
internal static class ItemEndpoints
{
    public static void Map<T>(Router router, ItemKindOf<T> kind, Func<RequestContext, Func<T, bool>, Page<T>> list)
        where T : Item
    {
        router.Map("GET", $"v2/{kind.Branch}", context => ListAsync(context, type: null));
        if (kind.OnlyType is null)
        {
            router.Map("GET", $"v2/{kind.TypePathOf()}", context => ListAsync(context, kind.TypeIn(context)));
        }

        router.Map("GET", $"v2/{kind.PathOf()}", context => kind.WriteAsync(context, kind.Find(context), ItemShape.Single));

        Task ListAsync(RequestContext context, ItemType? type)
        {
            var owners = context.OwnerIds();
            var selected = kind.Selection(context, type);
            return kind.WriteListAsync(context, type, list(context, item => owners.Contains(item.Owner.Id) && selected(item)));
        }
    }
}
