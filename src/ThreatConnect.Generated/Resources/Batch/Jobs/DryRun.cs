using ThreatConnect.Protocol;

namespace ThreatConnect;

// A run that writes files and sends nothing.
internal static class DryRun
{
    public static async Task<BatchDryRun> RunAsync(string? owner, IAsyncEnumerable<BatchItem> items, string folder, BatchOptions options, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var sink = new FileSink(folder, options);
        using var writer = new ItemWriter(options.Version, BatchAction.Create);
        using var sequencer = new Sequencer(writer, sink, options.MaxItems);
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await sequencer.AddAsync(item, cancellationToken).ConfigureAwait(false);
        }

        await sequencer.FinishAsync(cancellationToken).ConfigureAwait(false);
        var config = Path.Combine(folder, "batch-config.json");
        await File.WriteAllBytesAsync(config, RawBody.Of(options.ToConfig(owner, BatchAction.Create)).Bytes, cancellationToken).ConfigureAwait(false);
        return new BatchDryRun(sink.Files, config, sink.Refused);
    }
}
