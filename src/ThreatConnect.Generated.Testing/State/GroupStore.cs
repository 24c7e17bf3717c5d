namespace ThreatConnect.Testing.State;

internal sealed class GroupStore(StoreCore core, TagStore tags)
{
    public Group Add(GroupType type, Owner owner, string name, ImmutableArray<object?> fields)
    {
        lock (core.Gate)
        {
            var now = core.Now;
            var group = new Group
            {
                Id = core.NextId(),
                Type = type,
                Owner = owner,
                Name = name,
                Fields = fields,
                DateAdded = now,
                LastModified = now,
            };
            core.Groups.Add(group);
            return group;
        }
    }

    public Group? Find(GroupType type, long id)
    {
        lock (core.Gate)
        {
            return core.Groups.Find(id) is { } group && group.Type == type ? group : null;
        }
    }

    public Group? Update(GroupType type, long id, string? name, ImmutableArray<object?> fields)
    {
        lock (core.Gate)
        {
            if (Find(type, id) is not { } group)
            {
                return null;
            }

            var updated = group with
            {
                Name = name ?? group.Name,
                Fields = [.. group.Fields.Zip(fields, (old, given) => given ?? old)],
                LastModified = core.Now,
            };
            core.Groups.Replace(updated);
            return updated;
        }
    }

    public bool Delete(GroupType type, long id)
    {
        lock (core.Gate)
        {
            if (Find(type, id) is not { } group)
            {
                return false;
            }

            tags.Forget(group);
            core.Groups.Remove(id);
            return true;
        }
    }

    public Page<Group> List(Func<Group, bool> predicate, PageRequest page)
    {
        lock (core.Gate)
        {
            return Page<Group>.Of(core.Groups.All.Where(predicate), page);
        }
    }
}
