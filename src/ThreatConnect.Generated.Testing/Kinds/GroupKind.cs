namespace ThreatConnect.Testing.Kinds;

internal sealed class GroupKind() : ItemKindOf<Group>("groups", "group")
{
    protected override ItemType? TypeOf(Exchange exchange, string branch) => GroupTypes.ByBranch(branch);

    protected override Group? Look(Exchange exchange, ItemType type, string role, Owner? owner) =>
        exchange.Store.Groups.Find(exchange.Id(role)) is { } group && group.Type == type ? group : null;

    protected override Func<Group, bool> Filters(Exchange exchange, ItemType? type) =>
        FilterTables.For((GroupType?)type).Parse(exchange.Query).Matches;

    protected override void Write(Utf8JsonWriter writer, Group item, ItemView view) => GroupWriter.Write(writer, item, view);
}
