namespace ThreatConnect.Testing.Endpoints;

// Lists, creates, gets, updates and deletes items of a resource type.
internal static class ItemEndpoints
{
    public static void Map<T>(Router router, ResourceType<T> resource, ItemOperations<T> operations)
        where T : Item
    {
        var types = $"v2/{(resource.OnlyType is null ? resource.TypePathOf() : resource.Branch)}";
        var item = $"v2/{resource.PathOf()}";
        router.Map("GET", $"v2/{resource.Branch}", context => ListAsync(context, type: null));
        if (resource.OnlyType is null)
        {
            router.Map("GET", types, context => ListAsync(context, resource.TypeIn(context)));
        }

        router.Map("POST", types, CreateAsync);
        router.Map("GET", item, context => resource.WriteAsync(context, resource.Get(context), ItemShape.Single));
        router.Map("PUT", item, UpdateAsync);
        router.Map("DELETE", item, context =>
        {
            operations.Delete(context, resource.Get(context));
            return Envelope.WriteStatusAsync(context);
        });

        Task ListAsync(RequestContext context, ItemType? type)
        {
            var owners = context.OwnerIds();
            var selected = resource.Selection(context, type);
            var page = operations.List(context, found => owners.Contains(found.Owner.Id) && selected(found));
            return resource.WriteListAsync(context, type, page);
        }

        async Task CreateAsync(RequestContext context)
        {
            var type = resource.TypeIn(context);
            var owner = context.Owner();
            using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
            var created = operations.Create(context, type, owner, new MemberReader(body.RootElement, type.Entity));
            await resource.WriteAsync(context, created, ItemShape.Created).ConfigureAwait(false);
        }

        async Task UpdateAsync(RequestContext context)
        {
            var existing = resource.Get(context);
            using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
            var updated = operations.Update(context, existing, new MemberReader(body.RootElement, existing.ItemType.Entity));
            await resource.WriteAsync(context, updated, ItemShape.Updated).ConfigureAwait(false);
        }
    }
}

// How the items of a resource type are stored.
internal sealed record ItemOperations<T>
    where T : Item
{
    public required Func<RequestContext, Func<T, bool>, Page<T>> List { get; init; }

    public required Func<RequestContext, ItemType, Owner, MemberReader, T> Create { get; init; }

    public required Func<RequestContext, T, MemberReader, T> Update { get; init; }

    public required Action<RequestContext, T> Delete { get; init; }
}
