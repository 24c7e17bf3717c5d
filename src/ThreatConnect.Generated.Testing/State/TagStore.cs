namespace ThreatConnect.Testing.State;

// The tags of all owners. A tag is created on first use, and is detached from everything when it is deleted (evidence.md §7.7).
internal sealed class TagStore
{
    private readonly StoreCore _core;
    private readonly NameIndex<Tag> _tags = new();

    public TagStore(StoreCore core)
    {
        _core = core;
        core.Removing += OnRemoving;
    }

    public Tag? Find(Owner owner, string name)
    {
        lock (_core.Gate)
        {
            return _tags.Find(owner, name);
        }
    }

    public Tag Save(Owner owner, string name, string? description)
    {
        lock (_core.Gate)
        {
            var tag = GetOrAdd(owner, name);
            tag.Description = description ?? tag.Description;
            return tag;
        }
    }

    // False if the new name is taken.
    public bool TryUpdate(Tag tag, string? name, string? description)
    {
        lock (_core.Gate)
        {
            if (!_tags.TryRename(tag, name))
            {
                return false;
            }

            tag.Description = description ?? tag.Description;
            return true;
        }
    }

    public void Delete(Tag tag)
    {
        lock (_core.Gate)
        {
            foreach (var (itemClass, ids) in tag.Holders)
            {
                foreach (var id in ids.ToArray())
                {
                    Detach(_core.TableOf(itemClass).Find(id)!, tag);
                }
            }

            _tags.Remove(tag);
        }
    }

    public Page<Tag> List(Func<Tag, bool> predicate, PageRequest page)
    {
        lock (_core.Gate)
        {
            return _tags.List(predicate, page);
        }
    }

    // The items of a class that have the tag, by ascending id.
    public IReadOnlyList<Item> HoldersOf(Tag tag, Type itemClass)
    {
        lock (_core.Gate)
        {
            var table = _core.TableOf(itemClass);
            return [.. tag.HoldersOf(itemClass).Select(id => table.Find(id)!)];
        }
    }

    public void Attach(Item item, string name)
    {
        lock (_core.Gate)
        {
            var current = _core.Current(item);
            var tag = GetOrAdd(item.Owner, name);
            if (tag.HoldersOf(item.GetType()).Add(item.Id))
            {
                _core.Replace(current with { Tags = current.Tags.Add(tag) });
            }
        }
    }

    // False if the item does not have the tag.
    public bool TryDetach(Item item, string name)
    {
        lock (_core.Gate)
        {
            return _tags.Find(item.Owner, name) is { } tag
                && _core.TableOf(item.GetType()).Find(item.Id) is { } current
                && Detach(current, tag);
        }
    }

    private Tag GetOrAdd(Owner owner, string name)
    {
        if (_tags.Find(owner, name) is { } found)
        {
            return found;
        }

        var tag = new Tag(owner, name);
        _tags.TryAdd(tag);
        return tag;
    }

    private bool Detach(Item item, Tag tag)
    {
        if (!tag.HoldersOf(item.GetType()).Remove(item.Id))
        {
            return false;
        }

        _core.Replace(item with { Tags = item.Tags.Remove(tag) });
        return true;
    }

    private void OnRemoving(Item item)
    {
        foreach (var tag in item.Tags)
        {
            tag.HoldersOf(item.GetType()).Remove(item.Id);
        }
    }
}
