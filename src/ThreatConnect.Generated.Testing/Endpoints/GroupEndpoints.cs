namespace ThreatConnect.Testing.Endpoints;

// The rows 8 to 13 of evidence.md §8.2.
internal static class GroupEndpoints
{
    public static void Map(Router router) => ItemEndpoints.Map(router, ResourceTypes.Groups, new ItemOperations<Group>
    {
        List = (context, selected) => context.Store.Groups.List(selected, context.Page()),
        Create = Create,
        Update = Update,
        Delete = (context, group) => context.Store.Groups.Delete(group.Id),
    });

    private static Group Create(RequestContext context, ItemType type, Owner owner, MemberReader members) =>
        context.Store.Groups.Add(new Group
        {
            Type = (GroupType)type,
            Owner = owner,
            Name = members.RequiredName(),
            Fields = FieldReader.Read(members, type, creates: true),
        });

    private static Group Update(RequestContext context, Group existing, MemberReader members)
    {
        // evidence.md §5.1: the name of a signature is required in updates too.
        var needsName = existing.Type.Fields.Any(field => field.Input is FieldInput.RequiredAlways);
        var name = needsName ? members.RequiredName() : members.Name();
        var fields = FieldReader.Read(members, existing.Type, creates: false);
        return context.Store.Groups.Update(existing.Id, group => group with
        {
            Name = name ?? group.Name,
            Fields = group.Merge(fields),
        });
    }
}
