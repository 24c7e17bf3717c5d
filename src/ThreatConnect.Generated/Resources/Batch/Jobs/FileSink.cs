using System.Globalization;

namespace ThreatConnect;

// Writes chunks to files, as they would be sent.
internal sealed class FileSink(string folder, BatchOptions options) : IChunkSink
{
    private readonly List<string> _files = [];
    private readonly List<BatchOutcome> _refused = [];

    public IReadOnlyList<string> Files => _files;

    public IReadOnlyList<BatchOutcome> Refused => _refused;

    public long LongestJob => options.MaxBytes;

    public async Task SendAsync(Chunk chunk, CancellationToken cancellationToken)
    {
        using (chunk)
        {
            var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"batch-{chunk.Number + 1:0000}.json"));
            var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
            await using var disposal = file.ConfigureAwait(false);
            foreach (var piece in new JobContent(chunk.Entries, options.Version == BatchVersion.V1).Pieces())
            {
                await file.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
            }

            _files.Add(path);
        }
    }

    public Task RefuseAsync(BatchItem? item, long index, string reason, CancellationToken cancellationToken)
    {
        _refused.Add(new BatchOutcome { Item = item, Index = index, State = BatchOutcomeState.Failed, Reason = reason });
        return Task.CompletedTask;
    }
}
