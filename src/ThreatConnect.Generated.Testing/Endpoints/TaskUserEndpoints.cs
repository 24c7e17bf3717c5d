namespace ThreatConnect.Testing.Endpoints;

// Assignees and escalatees of a task: the rows 149 to 156 of evidence.md §8.9.
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
        router.Map("GET", users, context => Envelope.WriteListAsync(
            context,
            "user",
            Page<Member>.Of(read(ItemKinds.Tasks.One(context)), context.Page()),
            UserWriter.Write));
        router.Map("GET", $"{users}/{{userName}}", context =>
        {
            var user = User(context);
            return read(ItemKinds.Tasks.One(context)).Contains(user)
                ? Envelope.WriteObjectAsync(context, StatusCodes.Status200OK, "user", writer => UserWriter.Write(writer, user))
                : throw ApiError.NotFound();
        });

        // evidence.md §12.1, 26: 200, where other links answer 201.
        router.Map("POST", $"{users}/{{userName}}", context => Change(context, (task, user) =>
            read(task).Contains(user) ? task : write(task, read(task).Add(user))));
        router.Map("DELETE", $"{users}/{{userName}}", context => Change(context, (task, user) =>
            read(task).Contains(user) ? write(task, read(task).Remove(user)) : throw ApiError.NotFound()));
    }

    private static Task Change(RequestContext context, Func<WorkflowTask, Member, WorkflowTask> change)
    {
        var user = User(context);
        context.Store.Tasks.Update(ItemKinds.Tasks.One(context).Id, task => change(task, user));
        return Envelope.WriteStatusAsync(context);
    }

    private static Member User(RequestContext context) => context.FindMember(context.RouteValues["userName"]) ?? throw ApiError.NotFound();
}
