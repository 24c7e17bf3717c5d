namespace ThreatConnect.Testing.Batch;

// The processing of one content: every item in the order of the file, and then what they refer to.
internal sealed class BatchRun(SimulatorOptions options, Store store, BatchConfig config, BatchContent content)
{
    private readonly int count = content.Entries.Count;
    private readonly BatchItemReader reader = new(options, store, config);
    private readonly BatchItemWriter writer = new(store, config);
    private readonly BatchLinker linker = new(store, config.Owner);
    private readonly BatchItem?[] items = new BatchItem?[content.Entries.Count];
    private readonly BatchProblem?[] problems = new BatchProblem?[content.Entries.Count];
    private readonly IReadOnlyList<Item>[] written = new IReadOnlyList<Item>[content.Entries.Count];
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public BatchOutcome Execute(CancellationToken stopping)
    {
        ReadAll(stopping);
        var processed = WriteAll(stopping);
        for (var index = 0; index < processed; index++)
        {
            stopping.ThrowIfCancellationRequested();
            LinkOne(index);
        }

        return BatchCounter.Of(content.Entries, problems, processed);
    }

    private void ReadAll(CancellationToken stopping)
    {
        for (var index = 0; index < count; index++)
        {
            stopping.ThrowIfCancellationRequested();
            var entry = content.Entries[index];
            using var body = JsonDocument.Parse(content.BytesOf(entry));
            try
            {
                var item = reader.Read(entry.Kind, body.RootElement);
                items[index] = item;
                if (item.Identity is { } identity)
                {
                    named.Add(identity);
                }
            }
            catch (Exception exception) when (exception is ApiErrorException or BatchItemException)
            {
                problems[index] = ProblemOf(entry, exception, BatchSource.Of(body.RootElement, store.IndicatorTypes), BatchSource.TextOf(body.RootElement, "xid"));
            }
        }
    }

    // Writes items until one fails that halts the job; returns how many had their turn.
    private int WriteAll(CancellationToken stopping)
    {
        for (var index = 0; index < count; index++)
        {
            stopping.ThrowIfCancellationRequested();
            if (items[index] is { } item)
            {
                Try(index, () => written[index] = WriteOne(item));
            }

            if (problems[index] is not null && config.HaltsOnError)
            {
                return index + 1;
            }
        }

        return count;
    }

    private IReadOnlyList<Item> WriteOne(BatchItem item)
    {
        if (item.Identity is { } identity && !seen.Add(identity))
        {
            throw new BatchItemException(BatchCode.DuplicateItem, $"The item {item.Source} is in the batch already");
        }

        if (config.Action is BatchAction.Delete)
        {
            writer.Delete(item);
            return [];
        }

        foreach (var link in item.Links.Where(link => !named.Contains(link.Identity) && linker.Find(link) is null))
        {
            throw BatchLinker.NotFound(link);
        }

        return writer.Write(item);
    }

    // Everything is written by now, so an item that refers to a later one finds it.
    private void LinkOne(int index)
    {
        if (problems[index] is null && items[index] is { } item)
        {
            Try(index, () => linker.Link(item, written[index]));
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
            problems[index] = ProblemOf(content.Entries[index], exception, items[index]!.Source, items[index]!.Xid);
        }
    }

    private BatchProblem ProblemOf(BatchEntry entry, Exception exception, string source, string? xid) => new(
        (exception as BatchItemException)?.Code ?? CodeOf(entry.Kind),
        exception.Message)
    {
        Source = source,
        SourceObject = config.Version is BatchVersion.V1 && options.UseBatchErrorObjects ? content.BytesOf(entry) : default,
        Path = entry.Path,
        Xid = xid,
    };

    private static string CodeOf(BatchEntryKind kind) => kind switch
    {
        BatchEntryKind.Indicator => BatchCode.InvalidIndicator,
        BatchEntryKind.Group => BatchCode.InvalidGroup,
        _ => BatchCode.Association,
    };
}
