namespace ThreatConnect.Testing.Endpoints;

// The rows 143 to 147 of evidence.md §8.9.
internal static class TaskEndpoints
{
    private static readonly TaskKind Kind = ItemKinds.Tasks;

    public static void Map(Router router)
    {
        ItemEndpoints.Map(router, Kind, (context, selected) => context.Store.Tasks.List(selected, context.Page()));
        router.Map("POST", $"v2/{Kind.Branch}", CreateAsync);
        router.Map("PUT", $"v2/{Kind.PathOf()}", UpdateAsync);
        router.Map("DELETE", $"v2/{Kind.PathOf()}", DeleteAsync);
    }

    private static async Task CreateAsync(RequestContext context)
    {
        var owner = context.Owner();
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, Kind.OnlyType.Entity);
        var task = context.Store.Tasks.Add(new WorkflowTask
        {
            Owner = owner,
            Name = members.RequiredName(),
            Fields = FieldReader.Read(members, Kind.OnlyType, creates: true),
            Assignees = TaskUsersReader.Read(members, "assignee", context.Simulation.Credentials) ?? [],
            Escalatees = TaskUsersReader.Read(members, "escalatee", context.Simulation.Credentials) ?? [],
        });
        await Kind.WriteAsync(context, task, ItemShape.Created).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(RequestContext context)
    {
        var existing = Kind.One(context);
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, Kind.OnlyType.Entity);
        var name = members.Name();
        var fields = FieldReader.Read(members, Kind.OnlyType, creates: false);
        var assignees = TaskUsersReader.Read(members, "assignee", context.Simulation.Credentials);
        var escalatees = TaskUsersReader.Read(members, "escalatee", context.Simulation.Credentials);
        var task = context.Store.Tasks.Update(existing.Id, task => task with
        {
            Name = name ?? task.Name,
            Fields = task.Merge(fields),
            Assignees = assignees ?? task.Assignees,
            Escalatees = escalatees ?? task.Escalatees,
        });
        await Kind.WriteAsync(context, task, ItemShape.Updated).ConfigureAwait(false);
    }

    private static Task DeleteAsync(RequestContext context)
    {
        context.Store.Tasks.Delete(Kind.One(context).Id);
        return Envelope.WriteStatusAsync(context);
    }
}
