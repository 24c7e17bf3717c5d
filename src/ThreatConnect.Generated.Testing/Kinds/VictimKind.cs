namespace ThreatConnect.Testing.Kinds;

internal sealed class VictimKind() : ItemKindOf<Victim>("victims", "victim")
{
    public override ItemType OnlyType => PlainTypes.Victim;

    protected override Victim? Look(RequestContext context, ItemType type, string role, Owner? owner) =>
        context.Store.Victims.Find(context.Id(role));

    protected override Func<Victim, bool> Filters(RequestContext context, ItemType? type) =>
        FilterTables.Victims.Parse(context.Query).Matches;

    protected override void Write(Utf8JsonWriter writer, Victim item, ItemView view) => VictimWriter.Write(writer, item, view);
}
