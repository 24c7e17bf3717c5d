namespace ThreatConnect.Testing.Endpoints;

// The rows 143 to 147 of evidence.md §8.9.
internal static class TaskEndpoints
{
    public static void Map(Router router) => ItemEndpoints.Map(router, ResourceTypes.Tasks, new ItemOperations<WorkflowTask>
    {
        List = (context, selected) => context.Store.Tasks.List(selected, context.Page()),
        Create = Create,
        Update = Update,
        Delete = (context, task) => context.Store.Tasks.Delete(task.Id),
    });

    private static WorkflowTask Create(RequestContext context, ItemType type, Owner owner, MemberReader members) =>
        context.Store.Tasks.Add(new WorkflowTask
        {
            Owner = owner,
            Name = members.RequiredName(),
            Fields = FieldReader.Read(members, type, creates: true),
            Assignees = TaskUsersReader.Read(members, "assignee", context.Simulation.Credentials) ?? [],
            Escalatees = TaskUsersReader.Read(members, "escalatee", context.Simulation.Credentials) ?? [],
        });

    private static WorkflowTask Update(RequestContext context, WorkflowTask existing, MemberReader members)
    {
        var name = members.Name();
        var fields = FieldReader.Read(members, existing.ItemType, creates: false);
        var assignees = TaskUsersReader.Read(members, "assignee", context.Simulation.Credentials);
        var escalatees = TaskUsersReader.Read(members, "escalatee", context.Simulation.Credentials);
        return context.Store.Tasks.Update(existing.Id, task => task with
        {
            Name = name ?? task.Name,
            Fields = task.Merge(fields),
            Assignees = assignees ?? task.Assignees,
            Escalatees = escalatees ?? task.Escalatees,
        });
    }
}

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
        var users = $"v2/{ResourceTypes.Tasks.PathOf()}/{branch}";
        router.Map("GET", users, context => Envelope.WriteListAsync(
            context,
            "user",
            Page<Member>.Of(read(ResourceTypes.Tasks.Get(context)), context.Page()),
            OwnerWriter.WriteUser));
        router.Map("GET", $"{users}/{{userName}}", context =>
        {
            var user = User(context);
            return read(ResourceTypes.Tasks.Get(context)).Contains(user)
                ? Envelope.WriteObjectAsync(context, StatusCodes.Status200OK, "user", writer => OwnerWriter.WriteUser(writer, user))
                : throw ApiError.NotFound();
        });

        // evidence.md §12.1, 26: the status is 200; that of other associations is 201.
        router.Map("POST", $"{users}/{{userName}}", context => Change(context, (task, user) =>
            read(task).Contains(user) ? task : write(task, read(task).Add(user))));
        router.Map("DELETE", $"{users}/{{userName}}", context => Change(context, (task, user) =>
            read(task).Contains(user) ? write(task, read(task).Remove(user)) : throw ApiError.NotFound()));
    }

    private static Task Change(RequestContext context, Func<WorkflowTask, Member, WorkflowTask> change)
    {
        var user = User(context);
        context.Store.Tasks.Update(ResourceTypes.Tasks.Get(context).Id, task => change(task, user));
        return Envelope.WriteStatusAsync(context);
    }

    private static Member User(RequestContext context) => context.FindMember(context.RouteValues["userName"]) ?? throw ApiError.NotFound();
}
