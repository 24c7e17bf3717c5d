namespace ThreatConnect.Testing.Endpoints;

// The rows 197 to 201 of evidence.md §8.12.
internal static class VictimEndpoints
{
    public static void Map(Router router) => ItemEndpoints.Map(router, ResourceTypes.Victims, new ItemOperations<Victim>
    {
        List = (context, selected) => context.Store.Victims.List(selected, context.Page()),
        Create = Create,
        Update = Update,
        Delete = (context, victim) => context.Store.Victims.Delete(victim.Id),
    });

    private static Victim Create(RequestContext context, ItemType type, Owner owner, MemberReader members) =>
        context.Store.Victims.Add(new Victim
        {
            Owner = owner,
            Name = members.RequiredName(),
            Fields = FieldReader.Read(members, type, creates: true),
        });

    // evidence.md §7.10: the name is required every time.
    private static Victim Update(RequestContext context, Victim existing, MemberReader members)
    {
        var name = members.RequiredName();
        var fields = FieldReader.Read(members, existing.ItemType, creates: false);
        return context.Store.Victims.Update(existing.Id, victim => victim with { Name = name, Fields = victim.Merge(fields) });
    }
}
