namespace ThreatConnect.Testing.Resources;

internal static class ResourceTypes
{
    public static GroupResourceType Groups { get; } = new();

    public static IndicatorResourceType Indicators { get; } = new();

    public static TaskResourceType Tasks { get; } = new();

    public static VictimResourceType Victims { get; } = new();

    public static VictimAssetResourceType VictimAssets { get; } = new();

    public static AdversaryAssetResourceType AdversaryAssets { get; } = new();

    // The resource types whose items have attributes, security labels, tags and associations.
    public static IReadOnlyList<ResourceType> TopLevel { get; } = [Groups, Indicators, Tasks, Victims];
}

internal sealed class GroupResourceType() : ResourceType<Group>("groups", "group")
{
    protected override ItemType? TypeOf(RequestContext context, string branch) => GroupTypes.ByBranch(branch);

    protected override Group? Find(RequestContext context, ItemType type, string role, Owner? owner) =>
        context.Store.Groups.Find(context.Id(role)) is { } group && group.Type == type ? group : null;

    protected override Func<Group, bool> Filters(RequestContext context, ItemType? type) =>
        FilterTables.For((GroupType?)type).Parse(context.Query).Matches;

    protected override void Write(Utf8JsonWriter writer, Group item, ItemView view) => GroupWriter.Write(writer, item, view);
}

internal sealed class IndicatorResourceType() : ResourceType<Indicator>("indicators", "indicator")
{
    // Gets the indicator of the path, which must be of the type.
    public Indicator GetOfType(RequestContext context, string branch) =>
        Get(context) is { } found && found.Type.Branch == branch ? found : throw ApiError.NotFound();

    protected override ItemType? TypeOf(RequestContext context, string branch) => context.Store.IndicatorTypes.ByBranch(branch);

    protected override Indicator? Find(RequestContext context, ItemType type, string role, Owner? owner) =>
        context.Store.Indicators.Find((IndicatorType)type, context.Owner(owner), context.RouteValues[role]);

    protected override Func<Indicator, bool> Filters(RequestContext context, ItemType? type)
    {
        var filters = FilterTables.For((IndicatorType?)type).Parse(context.Query);
        // evidence.md §3.3: only active indicators, unless there is a filter of this field.
        var activeOnly = !filters.Names("active");
        var since = context.Date("modifiedSince");
        return indicator => (!activeOnly || indicator.IsActive)
            && (since is null || indicator.LastModified >= since)
            && filters.Matches(indicator);
    }

    protected override void Write(Utf8JsonWriter writer, Indicator item, ItemView view) => IndicatorWriter.Write(writer, item, view);
}

internal sealed class TaskResourceType() : ResourceType<WorkflowTask>("tasks", "task")
{
    public override ItemType OnlyType => PlainTypes.Task;

    protected override WorkflowTask? Find(RequestContext context, ItemType type, string role, Owner? owner) =>
        context.Store.Tasks.Find(context.Id(role));

    protected override Func<WorkflowTask, bool> Filters(RequestContext context, ItemType? type) =>
        FilterTables.Tasks(context.Simulation.Now).Parse(context.Query).Matches;

    protected override void Write(Utf8JsonWriter writer, WorkflowTask item, ItemView view) => TaskWriter.Write(writer, item, view);
}

internal sealed class VictimResourceType() : ResourceType<Victim>("victims", "victim")
{
    public override ItemType OnlyType => PlainTypes.Victim;

    protected override Victim? Find(RequestContext context, ItemType type, string role, Owner? owner) =>
        context.Store.Victims.Find(context.Id(role));

    protected override Func<Victim, bool> Filters(RequestContext context, ItemType? type) =>
        FilterTables.Victims.Parse(context.Query).Matches;

    protected override void Write(Utf8JsonWriter writer, Victim item, ItemView view) => VictimWriter.Write(writer, item, view);
}
