namespace ThreatConnect.Testing.Endpoints;

/// <summary>Assignees and escalatees of a task: the rows 149 to 156 of evidence.md §8.9.</summary>
internal static class TaskUserEndpoints
{
    public static void Map(Router router)
    {
        Map(router, "assignees", task => task.Assignees, (task, users) => task with { Assignees = users });
        Map(router, "escalatees", task => task.Escalatees, (task, users) => task with { Escalatees = users });
    }

    private static void Map(
        Router router,
        string branch,
        Func<WorkflowTask, ImmutableArray<Member>> read,
        Func<WorkflowTask, ImmutableArray<Member>, WorkflowTask> write)
    {
        var users = $"v2/{ItemKinds.Tasks.PathOf()}/{branch}";
        router.Map("GET", users, exchange => Envelope.WriteListAsync(
            exchange,
            "user",
            Page<Member>.Of(read(ItemKinds.Tasks.One(exchange)), exchange.Page()),
            UserWriter.Write));
        router.Map("GET", $"{users}/{{userName}}", exchange =>
        {
            var user = User(exchange);
            return read(ItemKinds.Tasks.One(exchange)).Contains(user)
                ? Envelope.WriteObjectAsync(exchange, StatusCodes.Status200OK, "user", writer => UserWriter.Write(writer, user))
                : throw Refusal.NotFound();
        });

        // evidence.md §12.1, 26: 200, where other links answer 201.
        router.Map("POST", $"{users}/{{userName}}", exchange => Change(exchange, (task, user) =>
            read(task).Contains(user) ? task : write(task, read(task).Add(user))));
        router.Map("DELETE", $"{users}/{{userName}}", exchange => Change(exchange, (task, user) =>
            read(task).Contains(user) ? write(task, read(task).Remove(user)) : throw Refusal.NotFound()));
    }

    private static Task Change(RequestContext exchange, Func<WorkflowTask, Member, WorkflowTask> change)
    {
        var user = User(exchange);
        exchange.Store.Tasks.Update(ItemKinds.Tasks.One(exchange).Id, task => change(task, user));
        return Envelope.WriteStatusAsync(exchange);
    }

    private static Member User(RequestContext exchange) => exchange.FindMember(exchange.RouteValues["userName"]) ?? throw Refusal.NotFound();
}
