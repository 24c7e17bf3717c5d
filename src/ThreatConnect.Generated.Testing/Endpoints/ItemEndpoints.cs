namespace ThreatConnect.Testing.Endpoints;

// Lists of a resource type, and single items.
internal static class ItemEndpoints
{
    public static void Map<T>(Router router, ResourceType<T> resource, Func<RequestContext, Func<T, bool>, Page<T>> list)
        where T : Item
    {
        router.Map("GET", $"v2/{resource.Branch}", context => ListAsync(context, type: null));
        if (resource.OnlyType is null)
        {
            router.Map("GET", $"v2/{resource.TypePathOf()}", context => ListAsync(context, resource.TypeIn(context)));
        }

        router.Map("GET", $"v2/{resource.PathOf()}", context => resource.WriteAsync(context, resource.GetItem(context), ItemShape.Single));

        Task ListAsync(RequestContext context, ItemType? type)
        {
            var owners = context.OwnerIds();
            var selected = resource.Selection(context, type);
            return resource.WriteListAsync(context, type, list(context, item => owners.Contains(item.Owner.Id) && selected(item)));
        }
    }
}
