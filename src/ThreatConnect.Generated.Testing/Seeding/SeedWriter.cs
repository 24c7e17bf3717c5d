namespace ThreatConnect.Testing.Seeding;

// Writes what was read: first the items, then what links them.
internal static class SeedWriter
{
    public static void Write(SeedDraft draft, Store store)
    {
        var item = draft.Create(store);
        draft.Created = item;
        foreach (var (type, fields) in draft.Assets)
        {
            if (item is Victim)
            {
                store.VictimAssets.Add(ItemKinds.VictimAssets.New(item, type, fields));
            }
            else
            {
                store.AdversaryAssets.Add(ItemKinds.AdversaryAssets.New(item, type, fields));
            }
        }

        foreach (var attribute in draft.Attributes)
        {
            var added = store.Attributes.Add(item, attribute.Type, attribute.Change);
            foreach (var label in attribute.Labels)
            {
                store.Labels.Attach(new LabelCarrier(item, added.Id), label);
            }
        }

        foreach (var tag in draft.Tags)
        {
            store.Tags.Attach(item, tag);
        }

        foreach (var label in draft.Labels)
        {
            store.Labels.Attach(new LabelCarrier(item), label);
        }

        store.SetDates(item, draft.Seed.DateAdded, draft.Seed.LastModified);
    }

    public static void Link(SeedDraft draft, Store store)
    {
        foreach (var link in draft.Links)
        {
            store.Associations.Add(draft.Created!, link.Item, link.Name(draft.Created!, link.Item));
        }
    }
}
