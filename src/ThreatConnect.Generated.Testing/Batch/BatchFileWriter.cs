namespace ThreatConnect.Testing.Batch;

// Writes a file by the rules of evidence.md §9.8.
internal sealed class BatchFileWriter(Store store, BatchConfig config)
{
    // The files that were merged into others, by their ids.
    private readonly Dictionary<long, long> _survivors = [];

    // The item that a written one is now, which is another one if a later file of the same content was merged with it; null if it was
    // deleted.
    public Item? Current(Item written)
    {
        var id = written.Id;
        while (_survivors.TryGetValue(id, out var survivor))
        {
            id = survivor;
        }

        return written is Indicator ? store.Indicators.Find(id) : written;
    }

    // Returns the stored files that the incoming file was written to.
    public IReadOnlyList<Indicator> Write(BatchIndicator file)
    {
        var stored = store.Indicators.Matching(file.Type, config.Owner, file.Keys);
        var plan = FileHashRules.Plan(file.Keys, stored, config.FileMergeMode, config.HashCollisionMode);
        if (plan.IsSkipped)
        {
            throw new BatchItemException(
                BatchErrorCode.FileHashMerge,
                $"The hashes of the file {file.Source} collide with those of another file");
        }

        foreach (var obsolete in plan.Deleted)
        {
            store.Indicators.Delete(obsolete);
        }

        foreach (var other in plan.Merged)
        {
            MoveInto(plan.Survivor!, other);
        }

        return [.. Save(plan, file).Select(saved => AddOccurrences(saved, file.Occurrences))];
    }

    private IEnumerable<Indicator> Save(FilePlan plan, BatchIndicator file)
    {
        if (plan.Targets.Count > 0)
        {
            return plan.Targets.Select(target => store.Indicators.Import(target, target.Keys, file.Change));
        }

        return plan.Survivor is { } survivor
            ? [store.Indicators.Import(survivor, plan.Hashes, file.Change)]
            : [store.Indicators.Save(file.Type, config.Owner, plan.Hashes, file.Change)];
    }

    // evidence.md §9.8: attributes, labels and tags of all files are combined.
    private void MoveInto(Indicator survivor, Indicator other)
    {
        foreach (var attribute in other.Attributes)
        {
            var change = new AttributeChange(attribute.Value, attribute.Source, attribute.IsDisplayed);
            var added = store.Attributes.Add(survivor, attribute.Type, change);
            foreach (var label in attribute.Labels)
            {
                store.Labels.Attach(new LabelTarget(survivor, added.Id), label);
            }
        }

        foreach (var tag in other.Tags)
        {
            store.Tags.Attach(survivor, tag.Name);
        }

        foreach (var label in other.Labels)
        {
            store.Labels.Attach(new LabelTarget(survivor), label);
        }

        store.Associations.Move(other, survivor);
        AddOccurrences(survivor, other.Occurrences);
        store.Indicators.Delete(other);
        _survivors[other.Id] = survivor.Id;
    }

    private Indicator AddOccurrences(Indicator file, ImmutableArray<FileOccurrence> occurrences) => occurrences.IsEmpty
        ? file
        : store.Indicators.Change(file, current => current with
        {
            Occurrences = [.. current.Occurrences, .. occurrences.Select(occurrence => occurrence with { Id = store.NextId() })],
        });
}
