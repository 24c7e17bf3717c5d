namespace ThreatConnect.Testing.Seeding;

// Reads groups, tasks and victims.
internal static class SeedItems
{
    public static Func<Store, Item> ReadGroup(SimulatedGroup seed, GroupType type, Owner owner, Store store)
    {
        var (name, fields) = Read(seed, type, seed.Name);
        if (seed.Xid is { } xid && (xid.Length == 0 || store.Xids.Find(xid) is not null))
        {
            throw new SeedException(xid.Length == 0 ? "the xid is empty" : $"a group with the xid \"{xid}\" exists already");
        }

        CheckFile(seed, type, fields);
        return to =>
        {
            var draft = new Group { Type = type, Owner = owner, Name = name, Fields = fields };
            var group = to.Groups.Add(seed.Xid is null ? draft : draft with { Xid = seed.Xid });
            if (seed.Xid is not null)
            {
                to.Xids.Add(group);
            }

            return seed.File is { } file ? PutFile(group, file.ToArray(), to) : group;
        };
    }

    // Stores the file as an upload does.
    private static Group PutFile(Group group, byte[] file, Store to)
    {
        to.Contents.Put(group, new FileContent(file), replaces: false);
        return to.Groups.Update(group.Id, stored => stored.WithContent(file.Length));
    }

    private static void CheckFile(SimulatedGroup seed, GroupType type, ImmutableArray<object?> fields)
    {
        if (seed.File is not { } file)
        {
            return;
        }

        if (type.Branch is not ("documents" or "reports"))
        {
            throw new SeedException($"{SeedFields.WithArticle(type.Name)} cannot have a file: only documents and reports can");
        }

        if (fields[type.FieldIndex("malware")] is true && !EncryptedZip.Is(file.Span))
        {
            throw new SeedException("malware must be in a zip file with a password");
        }
    }

    public static Func<Store, Item> ReadTask(SimulatedTask seed, Owner owner, Credentials credentials)
    {
        var (name, fields) = Read(seed, PlainTypes.Task, seed.Name);
        var body = new SeedBody(PlainTypes.Task.Entity, []).Set("assignee", seed.Assignees).Set("escalatee", seed.Escalatees);
        var assignees = ReadUsers(body, "assignee", credentials);
        var escalatees = ReadUsers(body, "escalatee", credentials);
        return to => to.Tasks.Add(new WorkflowTask
        {
            Owner = owner,
            Name = name,
            Fields = fields,
            Assignees = assignees,
            Escalatees = escalatees,
        });
    }

    public static Func<Store, Item> ReadVictim(SimulatedVictim seed, Owner owner)
    {
        var (name, fields) = Read(seed, PlainTypes.Victim, seed.Name);
        return to => to.Victims.Add(new Victim { Owner = owner, Name = name, Fields = fields });
    }

    private static (string Name, ImmutableArray<object?> Fields) Read(SimulatedItem seed, ItemType type, string name)
    {
        var known = type.Fields.Select(field => field.Name).ToArray();
        SeedFields.Check(seed.Fields.Keys, seed.Type, known);
        var body = new SeedBody(type.Entity, seed.Fields).Set("name", name);
        return (body.Read(members => members.RequiredName(), ["name"]), SeedFields.Read(body, type));
    }

    private static ImmutableArray<Member> ReadUsers(SeedBody body, string name, Credentials credentials) =>
        body.Read(members => TaskUsersReader.Read(members, name, credentials), [name]) ?? [];
}
