namespace ThreatConnect.Testing.Batch;

// Finds what items refer to, in the owner of the job, and associates them with it.
internal sealed class BatchLinker(Store store, Owner owner)
{
    public Item? Find(BatchReference reference)
    {
        Item? found = reference switch
        {
            { IndicatorType: { } type } => store.Indicators.Matching(type, owner, reference.Keys) is [var first, ..] ? first : null,
            { Xid: { } xid } => store.Xids.Find(xid),
            { Id: { } id } => store.Groups.Find(id) ?? (Item?)store.Indicators.Find(id),
            _ => null,
        };
        // evidence.md §9.1: nothing is associated across owners.
        return found?.Owner == owner ? found : null;
    }

    public static BatchItemException NotFound(BatchReference reference) =>
        new(BatchCode.Association, $"The associated item {reference.Identity} was not found");

    public void Link(BatchItem item, IReadOnlyList<Item> written)
    {
        if (item is BatchAssociation association)
        {
            Associate(association);
        }

        foreach (var link in item.Links)
        {
            var other = Find(link) ?? throw Lost(item, link);
            foreach (var one in written)
            {
                AssociationRules.Check(store, one, other);
                store.Associations.Add(one, other);
            }
        }
    }

    private void Associate(BatchAssociation association)
    {
        var one = Find(association.One) ?? throw NotFound(association.One);
        var other = Find(association.Other) ?? throw NotFound(association.Other);
        AssociationRules.Check(store, one, other);
        if (one is Indicator indicator && other is Indicator partner)
        {
            var type = association.Association ?? throw ApiError.InvalidAssociation();
            if (!type.Links(indicator.Type, partner.Type))
            {
                throw ApiError.InvalidAssociation(indicator.Type.Name, partner.Type.Name);
            }

            store.Associations.Add(one, other, type.Branch);
        }
        else
        {
            store.Associations.Add(one, other);
        }
    }

    // The item is there, but what it was to be associated with failed: a part of it is lost.
    private static BatchItemException Lost(BatchItem item, BatchReference link) => new(
        item is BatchGroup ? BatchCode.GroupPartialLoss : BatchCode.IndicatorPartialLoss,
        $"The associated item {link.Identity} was not found");
}
