using System.Globalization;
using ThreatConnect.Protocol;
using ThreatConnect.Resources.Batch.Content;
using ThreatConnect.Resources.Batch.Ordering;

namespace ThreatConnect.Resources.Batch.Jobs;

// A run that writes the content of jobs to files and sends nothing.
internal sealed class DryRun : IChunkSink
{
    private readonly string _folder;
    private readonly BatchOptions _options;
    private readonly List<string> _files = [];
    private readonly List<BatchOutcome> _rejected = [];

    private DryRun(string folder, BatchOptions options)
    {
        _folder = folder;
        _options = options;
    }

    public long LongestJob => _options.MaxBytes;

    public static async Task<BatchDryRun> RunAsync(
        string? owner, IAsyncEnumerable<BatchItem> items, string folder, BatchOptions options, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var run = new DryRun(folder, options);
        using var writer = new ItemWriter(options.Version, BatchAction.Create, owner);
        using var sequencer = new Sequencer(writer, run, options.MaxItems);
        await sequencer.RunAsync(items, cancellationToken).ConfigureAwait(false);
        var configFile = Path.Combine(folder, "batch-config.json");
        var config = RawBody.Of(options.ToConfig(owner, BatchAction.Create));
        await File.WriteAllBytesAsync(configFile, config.Bytes, cancellationToken).ConfigureAwait(false);
        return new BatchDryRun(run._files, configFile, run._rejected);
    }

    public async Task SendAsync(Chunk chunk, CancellationToken cancellationToken)
    {
        using (chunk)
        {
            var path = Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"batch-{chunk.Number + 1:0000}.json"));
            var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
            await using var disposal = file.ConfigureAwait(false);
            foreach (var segment in new JobContent(chunk.Items, _options.Version == BatchVersion.V1).Segments())
            {
                await file.WriteAsync(segment, cancellationToken).ConfigureAwait(false);
            }

            _files.Add(path);
        }
    }

    // A file is complete when it is written.
    public bool IsCompleted(int chunk) => true;

    public void Read()
    {
        // Nobody is told of the progress.
    }

    public void Merged()
    {
        // No outcome tells of it: only what cannot be sent has one here.
    }

    public Task RejectAsync(IEnumerable<BatchOutcome> outcomes)
    {
        _rejected.AddRange(outcomes);
        return Task.CompletedTask;
    }
}
