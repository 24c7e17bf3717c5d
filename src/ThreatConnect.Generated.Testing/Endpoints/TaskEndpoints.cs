namespace ThreatConnect.Testing.Endpoints;

/// <summary>The rows 143 to 147 of evidence.md §8.9.</summary>
internal static class TaskEndpoints
{
    private static readonly TaskKind Kind = ItemKinds.Tasks;

    public static void Map(Router router)
    {
        ItemEndpoints.Map(router, Kind, (exchange, selected) => exchange.Store.Tasks.List(selected, exchange.Page()));
        router.Map("POST", $"v2/{Kind.Branch}", CreateAsync);
        router.Map("PUT", $"v2/{Kind.PathOf()}", UpdateAsync);
        router.Map("DELETE", $"v2/{Kind.PathOf()}", DeleteAsync);
    }

    private static async Task CreateAsync(RequestContext exchange)
    {
        var owner = exchange.Owner();
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, Kind.OnlyType.Entity);
        var task = exchange.Store.Tasks.Add(new WorkflowTask
        {
            Owner = owner,
            Name = members.RequiredName(),
            Fields = FieldReader.Read(members, Kind.OnlyType, creates: true),
            Assignees = TaskUsersReader.Read(members, "assignee", exchange.Simulation.Credentials) ?? [],
            Escalatees = TaskUsersReader.Read(members, "escalatee", exchange.Simulation.Credentials) ?? [],
        });
        await Kind.WriteAsync(exchange, task, ItemShape.Created).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(RequestContext exchange)
    {
        var existing = Kind.One(exchange);
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, Kind.OnlyType.Entity);
        var name = members.Name();
        var fields = FieldReader.Read(members, Kind.OnlyType, creates: false);
        var assignees = TaskUsersReader.Read(members, "assignee", exchange.Simulation.Credentials);
        var escalatees = TaskUsersReader.Read(members, "escalatee", exchange.Simulation.Credentials);
        var task = exchange.Store.Tasks.Update(existing.Id, task => task with
        {
            Name = name ?? task.Name,
            Fields = task.Merge(fields),
            Assignees = assignees ?? task.Assignees,
            Escalatees = escalatees ?? task.Escalatees,
        });
        await Kind.WriteAsync(exchange, task, ItemShape.Updated).ConfigureAwait(false);
    }

    private static Task DeleteAsync(RequestContext exchange)
    {
        exchange.Store.Tasks.Delete(Kind.One(exchange).Id);
        return Envelope.WriteStatusAsync(exchange);
    }
}
