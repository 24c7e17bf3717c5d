namespace ThreatConnect.Testing.Batch;

// Puts attributes, tags and labels on an item as the write types of evidence.md §9.2 tell. What a content does not mention stays.
internal sealed class BatchMetadataWriter(Store store, BatchConfig config)
{
    // Makes the labels that do not exist, or refuses to before anything is written.
    public void Prepare(BatchMetadata metadata)
    {
        foreach (var label in (metadata.Labels ?? []).Concat((metadata.Attributes ?? []).SelectMany(attribute => attribute.Labels)))
        {
            if (store.Labels.Find(config.Owner, label.Name) is not null)
            {
                continue;
            }

            if (!label.CanBeMade)
            {
                throw new BatchItemException(
                    BatchCode.ItemNotFound,
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
        foreach (var old in item.Attributes.Where(old => Replaces(attributes, old)))
        {
            store.Attributes.Delete(item, old.Id);
        }

        foreach (var attribute in attributes)
        {
            var added = store.Attributes.Add(item, attribute.Type, attribute.Change);
            foreach (var label in attribute.Labels)
            {
                store.Labels.Attach(new LabelCarrier(item, added.Id), Existing(label));
            }
        }
    }

    private bool Replaces(IReadOnlyList<BatchAttribute> attributes, ItemAttribute old) => config.AttributeWriteType switch
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
            store.Labels.TryDetach(new LabelCarrier(item), old);
        }

        foreach (var label in labels)
        {
            store.Labels.Attach(new LabelCarrier(item), Existing(label));
        }
    }

    private SecurityLabel Existing(BatchLabel label) =>
        store.Labels.Find(config.Owner, label.Name) ?? throw new InvalidOperationException($"The label {label.Name} was not prepared.");
}
