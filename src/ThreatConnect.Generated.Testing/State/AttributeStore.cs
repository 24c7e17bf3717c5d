namespace ThreatConnect.Testing.State;

// Attributes live on their item and go with it.
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
            core.Replace(current with { Attributes = [.. WithRoomFor(current, attribute), attribute] });
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
            core.Replace(current with { Attributes = [.. WithRoomFor(current, attribute).Select(each => each.Id == id ? attribute : each)] });
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

    // evidence.md §7.6: the displayed one is the default of its type, so there is one at most.
    private static IEnumerable<ItemAttribute> WithRoomFor(Item item, ItemAttribute attribute) => attribute.IsDisplayed
        ? item.Attributes.Select(each => each.Type == attribute.Type ? each with { IsDisplayed = false } : each)
        : item.Attributes;
}
