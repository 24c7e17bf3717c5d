namespace ThreatConnect.Testing.Batch;

// Writes each item into the store as a whole: no other request sees an item without its tags.
internal sealed class BatchItemWriter(Store store, BatchConfig config)
{
    private readonly BatchMetadataWriter _metadata = new(store, config);
    private readonly BatchFileWriter _files = new(store, config);

    // Returns what was written: several items for a file whose hashes match several files.
    public IReadOnlyList<Item> Write(BatchItem item) => store.Atomically(() => item switch
    {
        BatchIndicator indicator => WriteIndicator(indicator),
        BatchGroup group => WriteGroup(group),
        _ => [],
    });

    // What was written, after the items of the content that came later.
    public IReadOnlyList<Item> Current(IReadOnlyList<Item> written) =>
        [.. written.Select(_files.Current).OfType<Item>().DistinctBy(item => item.Id)];

    public void Delete(BatchItem item)
    {
        if (!store.Atomically(() => TryDelete(item)))
        {
            throw new BatchItemException(BatchErrorCode.ItemNotFound, $"The item {item.Source} was not found");
        }
    }

    private bool TryDelete(BatchItem item)
    {
        switch (item)
        {
            case BatchIndicator indicator
                when store.Indicators.Matching(indicator.Type, config.Owner, indicator.Keys) is [var found, ..]:
                store.Indicators.Delete(found);
                return true;
            case BatchGroup group
                when store.Xids.Find(group.Xid!) is { } found && found.Owner == config.Owner && found.Type == group.Type:
                store.Groups.Delete(found.Id);
                return true;
            default:
                return false;
        }
    }

    private IReadOnlyList<Item> WriteIndicator(BatchIndicator indicator)
    {
        _metadata.Prepare(indicator.Metadata);
        IReadOnlyList<Indicator> saved = indicator.Type.AnyKeyNames
            ? _files.Write(indicator)
            : [store.Indicators.Save(indicator.Type, config.Owner, indicator.Keys, indicator.Change)];
        foreach (var item in saved)
        {
            _metadata.Write(item, indicator.Metadata);
        }

        return saved;
    }

    private IReadOnlyList<Item> WriteGroup(BatchGroup group)
    {
        var existing = store.Xids.Find(group.Xid!);
        if (existing is not null && existing.Owner != config.Owner)
        {
            throw ApiError.DifferentOwners();
        }

        if (existing is not null && existing.Type != group.Type)
        {
            throw new BatchItemException(
                BatchErrorCode.InvalidGroup,
                $"The xid {group.Xid} belongs to a group of type {existing.Type.Name}");
        }

        _metadata.Prepare(group.Metadata);
        var saved = existing is null ? Add(group) : store.Groups.Update(existing.Id, old => Overwrite(old, group));
        _metadata.Write(saved, group.Metadata);
        return [saved];
    }

    private Group Add(BatchGroup group)
    {
        var added = store.Groups.Add(new Group
        {
            Type = group.Type,
            Owner = config.Owner,
            Name = group.Name,
            Fields = group.Fields,
            Xid = group.Xid!,
        });
        store.Xids.Add(added);
        return added;
    }

    // evidence.md §9.3: the group with the xid is overwritten, except for the fields that a content cannot set.
    private static Group Overwrite(Group old, BatchGroup group) => old with
    {
        Name = group.Name,
        Fields =
        [
            .. group.Fields.Select((value, index) =>
                BatchGroupReader.IsOfFile(old.Type, old.Type.Fields[index]) ? old.Fields[index] : value),
        ],
    };
}
