namespace ThreatConnect.Testing.Kinds;

internal sealed class GroupKind() : ItemKindOf<Group>("groups", "group")
{
    protected override ItemType? TypeOf(RequestContext context, string branch) => GroupTypes.ByBranch(branch);

    protected override Group? Look(RequestContext context, ItemType type, string role, Owner? owner) =>
        context.Store.Groups.Find(context.Id(role)) is { } group && group.Type == type ? group : null;

    protected override Func<Group, bool> Filters(RequestContext context, ItemType? type) =>
        FilterTables.For((GroupType?)type).Parse(context.Query).Matches;

    protected override void Write(Utf8JsonWriter writer, Group item, ItemView view) => GroupWriter.Write(writer, item, view);
}
