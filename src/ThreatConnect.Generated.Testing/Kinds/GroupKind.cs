namespace ThreatConnect.Testing.Kinds;

internal sealed class GroupKind() : ItemKindOf<Group>("groups", "group")
{
    protected override ItemType? TypeOf(RequestContext exchange, string branch) => GroupTypes.ByBranch(branch);

    protected override Group? Look(RequestContext exchange, ItemType type, string role, Owner? owner) =>
        exchange.Store.Groups.Find(exchange.Id(role)) is { } group && group.Type == type ? group : null;

    protected override Func<Group, bool> Filters(RequestContext exchange, ItemType? type) =>
        FilterTables.For((GroupType?)type).Parse(exchange.Query).Matches;

    protected override void Write(Utf8JsonWriter writer, Group item, ItemView view) => GroupWriter.Write(writer, item, view);
}
