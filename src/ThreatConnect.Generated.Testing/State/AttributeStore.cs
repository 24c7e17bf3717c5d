namespace ThreatConnect.Testing.State;

// The attributes of items. They are part of their item.
internal sealed class AttributeStore(StoreCore core)
{
    public ItemAttribute Add(Item item, AttributeType type, AttributeChange change)
    {
        lock (core.Gate)
        {
            var now = core.Now;
            var attribute = change.ApplyTo(
                new ItemAttribute { Id = core.NextId(), Type = type, Value = change.Value, DateAdded = now, LastModified = now },
                now);
            var current = core.Current(item);
            core.Replace(current with { Attributes = [.. WithOneDisplayed(current, attribute), attribute] });
            return attribute;
        }
    }

    public ItemAttribute? Update(Item item, long id, AttributeChange change)
    {
        lock (core.Gate)
        {
            var current = core.Current(item);
            if (current.Attribute(id) is not { } old)
            {
                return null;
            }

            var attribute = change.ApplyTo(old, core.Now);
            var attributes = WithOneDisplayed(current, attribute).Select(each => each.Id == id ? attribute : each);
            core.Replace(current with { Attributes = [.. attributes] });
            return attribute;
        }
    }

    public bool Delete(Item item, long id)
    {
        lock (core.Gate)
        {
            var current = core.Current(item);
            if (current.Attribute(id) is not { } attribute)
            {
                return false;
            }

            core.Replace(current with { Attributes = current.Attributes.Remove(attribute) });
            return true;
        }
    }

    // evidence.md §7.6: an item displays at most one attribute of a type.
    private static IEnumerable<ItemAttribute> WithOneDisplayed(Item item, ItemAttribute attribute) => attribute.IsDisplayed
        ? item.Attributes.Select(each => each.Type == attribute.Type ? each with { IsDisplayed = false } : each)
        : item.Attributes;
}
