namespace ThreatConnect.Testing.Kinds;

internal sealed class TaskKind() : ItemKindOf<WorkflowTask>("tasks", "task")
{
    public override ItemType OnlyType => PlainTypes.Task;

    protected override WorkflowTask? Look(RequestContext exchange, ItemType type, string role, Owner? owner) =>
        exchange.Store.Tasks.Find(exchange.Id(role));

    protected override Func<WorkflowTask, bool> Filters(RequestContext exchange, ItemType? type) =>
        FilterTables.Tasks(exchange.Simulation.Now).Parse(exchange.Query).Matches;

    protected override void Write(Utf8JsonWriter writer, WorkflowTask item, ItemView view) => TaskWriter.Write(writer, item, view);
}
