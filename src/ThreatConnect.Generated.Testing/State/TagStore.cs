namespace ThreatConnect.Testing.State;

// Tags live in an owner, come into being on first use, and go from everything when deleted (evidence.md §7.7).
internal sealed class TagStore
{
    private readonly StoreCore core;
    private readonly Dictionary<(long OwnerId, string Name), Tag> byName = [];

    public TagStore(StoreCore core)
    {
        this.core = core;
        core.Removing += Forget;
    }

    public Tag? Find(Owner owner, string name)
    {
        lock (core.Gate)
        {
            return byName.GetValueOrDefault((owner.Id, name));
        }
    }

    public Tag Save(Owner owner, string name, string? description)
    {
        lock (core.Gate)
        {
            var tag = GetOrAdd(owner, name);
            tag.Description = description ?? tag.Description;
            return tag;
        }
    }

    // Renames or describes a tag, or tells that the new name is taken.
    public bool TryUpdate(Tag tag, string? name, string? description)
    {
        lock (core.Gate)
        {
            if (Find(tag.Owner, tag.Name) != tag)
            {
                // Deleted by another request since it was looked up.
                throw ApiError.NotFound();
            }

            if (name is not null && name != tag.Name)
            {
                if (!byName.TryAdd((tag.Owner.Id, name), tag))
                {
                    return false;
                }

                byName.Remove((tag.Owner.Id, tag.Name));
                tag.Name = name;
            }

            tag.Description = description ?? tag.Description;
            return true;
        }
    }

    public void Delete(Tag tag)
    {
        lock (core.Gate)
        {
            foreach (var (kind, ids) in tag.Holders)
            {
                foreach (var id in ids.ToArray())
                {
                    Detach(core.TableOf(kind).Find(id)!, tag);
                }
            }

            byName.Remove((tag.Owner.Id, tag.Name));
        }
    }

    public Page<Tag> List(Func<Tag, bool> predicate, PageRequest page)
    {
        lock (core.Gate)
        {
            return Page<Tag>.Of(byName.Values.Where(predicate).OrderBy(tag => tag.Name, StringComparer.Ordinal), page);
        }
    }

    // What carries the tag, in the order of ids.
    public IReadOnlyList<Item> HoldersOf(Tag tag, Type kind)
    {
        lock (core.Gate)
        {
            var table = core.TableOf(kind);
            return [.. tag.HoldersOf(kind).Select(id => table.Find(id)!)];
        }
    }

    public void Attach(Item item, string name)
    {
        lock (core.Gate)
        {
            var table = core.TableOf(item.GetType());
            var current = table.Find(item.Id) ?? throw ApiError.NotFound();
            var tag = GetOrAdd(item.Owner, name);
            if (tag.HoldersOf(item.GetType()).Add(item.Id))
            {
                table.Replace(current with { Tags = current.Tags.Add(tag) });
            }
        }
    }

    // Takes a tag off an item, or tells that it is not on it.
    public bool TryDetach(Item item, string name)
    {
        lock (core.Gate)
        {
            return Find(item.Owner, name) is { } tag
                && core.TableOf(item.GetType()).Find(item.Id) is { } current
                && Detach(current, tag);
        }
    }

    private Tag GetOrAdd(Owner owner, string name)
    {
        if (!byName.TryGetValue((owner.Id, name), out var tag))
        {
            byName.Add((owner.Id, name), tag = new Tag(owner, name));
        }

        return tag;
    }

    private bool Detach(Item item, Tag tag)
    {
        if (!tag.HoldersOf(item.GetType()).Remove(item.Id))
        {
            return false;
        }

        core.TableOf(item.GetType()).Replace(item with { Tags = item.Tags.Remove(tag) });
        return true;
    }

    private void Forget(Item item)
    {
        foreach (var tag in item.Tags)
        {
            tag.HoldersOf(item.GetType()).Remove(item.Id);
        }
    }
}
