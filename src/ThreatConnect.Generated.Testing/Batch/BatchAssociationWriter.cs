namespace ThreatConnect.Testing.Batch;

// Finds the items that a content refers to, in the owner of the job, and associates them.
internal sealed class BatchAssociationWriter(Store store, Owner owner)
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
        // evidence.md §9.1: items of different owners are not associated.
        return found?.Owner == owner ? found : null;
    }

    public static BatchItemException NotFound(BatchReference reference, string code = BatchErrorCode.Association) =>
        new(code, $"The associated item {reference.Identity} was not found");

    public void Write(BatchItem item, IReadOnlyList<Item> written)
    {
        if (item is BatchAssociation association)
        {
            Write(association);
        }

        foreach (var reference in item.Associations)
        {
            // The item itself is in the store, so an association that cannot be written is a partial loss.
            var other = Find(reference)
                ?? throw NotFound(reference, item is BatchGroup ? BatchErrorCode.GroupPartialLoss : BatchErrorCode.IndicatorPartialLoss);

            // Two files of the content may have become one.
            foreach (var one in written.Where(one => one.Id != other.Id || reference.Identity == item.Identity))
            {
                AssociationRules.Check(store, one, other);
                store.Associations.Add(one, other);
            }
        }
    }

    private void Write(BatchAssociation association)
    {
        var one = Find(association.One) ?? throw NotFound(association.One);
        var other = Find(association.Other) ?? throw NotFound(association.Other);
        AssociationRules.Check(store, one, other);
        if (one is Indicator first && other is Indicator second)
        {
            var type = association.Association ?? throw ApiError.InvalidAssociation();
            if (!type.Links(first.Type, second.Type))
            {
                throw ApiError.InvalidAssociation(first.Type.Name, second.Type.Name);
            }

            store.Associations.Add(one, other, type.Branch);
        }
        else
        {
            store.Associations.Add(one, other);
        }
    }
}
