namespace ThreatConnect.Testing.Batch;

// Writes the attributes, tags and labels of an item as the write types of evidence.md §9.2 say. What an item does not mention stays.
internal sealed class BatchMetadataWriter(Store store, BatchConfig config)
{
    // Creates the labels that do not exist, or throws before anything is written.
    public void Prepare(BatchMetadata metadata)
    {
        var ofAttributes = (metadata.Attributes ?? []).SelectMany(attribute => attribute.Labels);
        foreach (var label in (metadata.Labels ?? []).Concat(ofAttributes))
        {
            if (store.Labels.Find(config.Owner, label.Name) is not null)
            {
                continue;
            }

            if (!label.CanBeCreated)
            {
                throw new BatchItemException(
                    BatchErrorCode.ItemNotFound,
                    $"The security label {label.Name} does not exist, and without a description and a color it cannot be created");
            }

            store.Labels.Add(config.Owner, label.Name, label.Change);
        }
    }

    public void Write(Item item, BatchMetadata metadata)
    {
        if (metadata.Attributes is { } attributes && config.AttributeWriteType is not AttributeWriteType.Static)
        {
            WriteAttributes(item, attributes);
        }

        if (metadata.Tags is { } tags)
        {
            WriteTags(item, tags);
        }

        if (metadata.Labels is { } labels)
        {
            WriteLabels(item, labels);
        }
    }

    private void WriteAttributes(Item item, IReadOnlyList<BatchAttribute> attributes)
    {
        foreach (var old in item.Attributes.Where(old => IsReplaced(old, attributes)))
        {
            store.Attributes.Delete(item, old.Id);
        }

        foreach (var attribute in attributes)
        {
            var added = store.Attributes.Add(item, attribute.Type, attribute.Change);
            foreach (var label in attribute.Labels)
            {
                store.Labels.Attach(new LabelTarget(item, added.Id), Find(label));
            }
        }
    }

    private bool IsReplaced(ItemAttribute old, IReadOnlyList<BatchAttribute> attributes) => config.AttributeWriteType switch
    {
        AttributeWriteType.Replace => true,
        AttributeWriteType.Singleton => attributes.Any(attribute => attribute.Type == old.Type),
        _ => false,
    };

    private void WriteTags(Item item, IReadOnlyList<string> tags)
    {
        foreach (var old in item.Tags.Where(_ => config.TagWriteType is BatchWriteMode.Replace))
        {
            store.Tags.TryDetach(item, old.Name);
        }

        foreach (var tag in tags)
        {
            store.Tags.Attach(item, tag);
        }
    }

    private void WriteLabels(Item item, IReadOnlyList<BatchLabel> labels)
    {
        foreach (var old in item.Labels.Where(_ => config.LabelWriteType is BatchWriteMode.Replace))
        {
            store.Labels.TryDetach(new LabelTarget(item), old);
        }

        foreach (var label in labels)
        {
            store.Labels.Attach(new LabelTarget(item), Find(label));
        }
    }

    private SecurityLabel Find(BatchLabel label) =>
        store.Labels.Find(config.Owner, label.Name)
        ?? throw new InvalidOperationException($"The security label {label.Name} has to be prepared before it is attached.");
}
