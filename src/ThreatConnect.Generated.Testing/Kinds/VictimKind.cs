namespace ThreatConnect.Testing.Kinds;

internal sealed class VictimKind() : ItemKindOf<Victim>("victims", "victim")
{
    public override ItemType OnlyType => PlainTypes.Victim;

    protected override Victim? Look(RequestContext exchange, ItemType type, string role, Owner? owner) =>
        exchange.Store.Victims.Find(exchange.Id(role));

    protected override Func<Victim, bool> Filters(RequestContext exchange, ItemType? type) =>
        FilterTables.Victims.Parse(exchange.Query).Matches;

    protected override void Write(Utf8JsonWriter writer, Victim item, ItemView view) => VictimWriter.Write(writer, item, view);
}
