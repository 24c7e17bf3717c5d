namespace ThreatConnect.Testing.Endpoints;

/// <summary>The rows 8 to 13 of §8.2.</summary>
internal static class GroupEndpoints
{
    public static void Map(Router router)
    {
        router.Map("GET", "v2/groups", exchange => ListAsync(exchange, type: null));
        router.Map("GET", "v2/groups/{groupType}", exchange => ListAsync(exchange, exchange.GroupType()));
        router.Map("POST", "v2/groups/{groupType}", CreateAsync);
        router.Map("GET", "v2/groups/{groupType}/{groupId}", exchange => WriteAsync(exchange, exchange.Group(), ItemShape.Single));
        router.Map("PUT", "v2/groups/{groupType}/{groupId}", UpdateAsync);
        router.Map("DELETE", "v2/groups/{groupType}/{groupId}", DeleteAsync);
    }

    private static Task ListAsync(Exchange exchange, GroupType? type)
    {
        var owners = exchange.OwnerIds();
        var filters = FilterTables.For(type).Parse(exchange.Query);
        var page = exchange.Store.Groups.List(
            group => (type is null || group.Type == type) && owners.Contains(group.Owner.Id) && filters.Matches(group),
            exchange.Page());
        return GroupAnswers.WriteListAsync(exchange, type, page);
    }

    private static async Task CreateAsync(Exchange exchange)
    {
        var type = exchange.GroupType();
        var owner = exchange.Owner();
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, type.Entity);
        var group = exchange.Store.Groups.Add(
            type,
            owner,
            ReadName(members, type) ?? throw Refusal.InvalidField("name", type.Entity),
            FieldReader.Read(members, type, creates: true));
        await WriteAsync(exchange, group, ItemShape.Created).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(Exchange exchange)
    {
        var existing = exchange.Group();
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, existing.Type.Entity);
        var name = ReadName(members, existing.Type);
        if (name is null && existing.Type.Fields.Any(field => field.Input is FieldInput.RequiredAlways))
        {
            // §5.1: a signature wants its name with every update too.
            throw Refusal.InvalidField("name", existing.Type.Entity);
        }

        var fields = FieldReader.Read(members, existing.Type, creates: false);
        var group = exchange.Store.Groups.Update(existing.Type, existing.Id, name, fields) ?? throw Refusal.NotFound();
        await WriteAsync(exchange, group, ItemShape.Updated).ConfigureAwait(false);
    }

    private static Task DeleteAsync(Exchange exchange) =>
        exchange.Store.Groups.Delete(exchange.GroupType(), exchange.Id("groupId"))
            ? Envelope.WriteStatusAsync(exchange)
            : throw Refusal.NotFound();

    private static string? ReadName(MemberReader members, GroupType type) => members.Text("name") switch
    {
        null => null,
        var name when string.IsNullOrWhiteSpace(name) => throw Refusal.InvalidField("name", type.Entity),
        var name => name,
    };

    private static Task WriteAsync(Exchange exchange, Group group, ItemShape shape) =>
        GroupAnswers.WriteAsync(exchange, group, shape);
}
