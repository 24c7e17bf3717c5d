namespace ThreatConnect.Testing.Kinds;

internal sealed class TaskKind() : ItemKindOf<WorkflowTask>("tasks", "task")
{
    public override ItemType OnlyType => PlainTypes.Task;

    protected override WorkflowTask? Look(RequestContext context, ItemType type, string role, Owner? owner) =>
        context.Store.Tasks.Find(context.Id(role));

    protected override Func<WorkflowTask, bool> Filters(RequestContext context, ItemType? type) =>
        FilterTables.Tasks(context.Simulation.Now).Parse(context.Query).Matches;

    protected override void Write(Utf8JsonWriter writer, WorkflowTask item, ItemView view) => TaskWriter.Write(writer, item, view);
}
