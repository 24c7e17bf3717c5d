namespace ThreatConnect.Testing.Batch;

// Processes a content: first every item in the order of the file, and then the associations.
internal sealed class BatchRun(SimulatorOptions options, Store store, BatchConfig config, BatchContent content)
{
    private readonly int _count = content.Entries.Count;
    private readonly BatchItemReader _reader = new(options, store, config);
    private readonly BatchItemWriter _writer = new(store, config);
    private readonly BatchAssociationWriter _associations = new(store, config.Owner);
    private readonly BatchItem?[] _items = new BatchItem?[content.Entries.Count];
    private readonly BatchError?[] _errors = new BatchError?[content.Entries.Count];
    private readonly IReadOnlyList<Item>[] _written = new IReadOnlyList<Item>[content.Entries.Count];
    private readonly HashSet<string> _identities = new(StringComparer.Ordinal);
    private readonly HashSet<string> _writtenIdentities = new(StringComparer.Ordinal);

    public BatchOutcome Execute(CancellationToken stopping)
    {
        ReadAll(stopping);
        var processed = WriteAll(stopping);
        for (var index = 0; index < processed; index++)
        {
            stopping.ThrowIfCancellationRequested();
            WriteAssociations(index);
        }

        return BatchOutcome.Of(content.Entries, _errors, processed);
    }

    private void ReadAll(CancellationToken stopping)
    {
        for (var index = 0; index < _count; index++)
        {
            stopping.ThrowIfCancellationRequested();
            var entry = content.Entries[index];
            using var body = JsonDocument.Parse(content.BytesOf(entry));
            try
            {
                var item = _reader.Read(entry.Type, body.RootElement);
                _items[index] = item;
                if (item.Identity is { } identity)
                {
                    _identities.Add(identity);
                }
            }
            catch (Exception exception) when (exception is ApiErrorException or BatchItemException)
            {
                var source = BatchItemReader.SourceOf(body.RootElement, store.IndicatorTypes);
                _errors[index] = ErrorOf(entry, exception, source, BatchItemReader.TextOf(body.RootElement, "xid"));
            }
        }
    }

    // Writes all items, or those until the first error of a job that halts on errors. Returns the number of processed items.
    private int WriteAll(CancellationToken stopping)
    {
        for (var index = 0; index < _count; index++)
        {
            stopping.ThrowIfCancellationRequested();
            if (_items[index] is { } item)
            {
                Try(index, () => _written[index] = WriteOne(item));
            }

            if (_errors[index] is not null && config.HaltsOnError)
            {
                return index + 1;
            }
        }

        return _count;
    }

    private IReadOnlyList<Item> WriteOne(BatchItem item)
    {
        if (item.Identity is { } identity && !_writtenIdentities.Add(identity))
        {
            throw new BatchItemException(BatchErrorCode.DuplicateItem, $"The item {item.Source} is in the batch already");
        }

        if (config.Action is BatchAction.Delete)
        {
            _writer.Delete(item);
            return [];
        }

        foreach (var reference in item.Associations)
        {
            if (!_identities.Contains(reference.Identity) && _associations.Find(reference) is null)
            {
                throw BatchAssociationWriter.NotFound(reference);
            }
        }

        return _writer.Write(item);
    }

    // All items are written by now, so an item that refers to a later one finds it.
    private void WriteAssociations(int index)
    {
        if (_errors[index] is null && _items[index] is { } item)
        {
            Try(index, () => _associations.Write(item, _writer.Current(_written[index])));
        }
    }

    private void Try(int index, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is ApiErrorException or BatchItemException)
        {
            _errors[index] = ErrorOf(content.Entries[index], exception, _items[index]!.Source, _items[index]!.Xid);
        }
    }

    private BatchError ErrorOf(BatchEntry entry, Exception exception, string source, string? xid) => new(
        (exception as BatchItemException)?.Code ?? BatchErrorCode.OfInvalid(entry.Type),
        exception.Message)
    {
        Source = source,
        SourceObject = config.Version is BatchVersion.V1 && options.UseBatchErrorObjects ? content.BytesOf(entry) : default,
        Path = entry.Path,
        Xid = xid,
    };
}
