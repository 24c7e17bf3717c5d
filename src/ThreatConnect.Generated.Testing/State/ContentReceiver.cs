using System.Buffers;

namespace ThreatConnect.Testing.State;

/// <summary>Takes contents of any size out of request bodies.</summary>
internal sealed class ContentReceiver : IDisposable
{
    /// <summary>The largest content that is held in memory.</summary>
    public const int Threshold = 256 * 1024;

    private readonly Lazy<DirectoryInfo> folder = new(() => Directory.CreateTempSubdirectory("threatconnect-simulator-"));

    public async Task<FileContent> ReceiveAsync(Stream body, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Threshold + 1);
        try
        {
            var length = await body.ReadAtLeastAsync(buffer.AsMemory(0, Threshold + 1), Threshold + 1, throwOnEndOfStream: false, cancellationToken)
                .ConfigureAwait(false);
            return length <= Threshold
                ? new FileContent(buffer[..length])
                : await SpoolAsync(buffer.AsMemory(0, length), body, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public void Dispose()
    {
        if (folder.IsValueCreated)
        {
            folder.Value.Delete(recursive: true);
        }
    }

    private async Task<FileContent> SpoolAsync(ReadOnlyMemory<byte> start, Stream rest, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder.Value.FullName, Guid.NewGuid().ToString("N"));
        try
        {
            var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
            await using (file.ConfigureAwait(false))
            {
                await file.WriteAsync(start, cancellationToken).ConfigureAwait(false);
                await rest.CopyToAsync(file, cancellationToken).ConfigureAwait(false);
                return new FileContent(path, file.Position);
            }
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }
}
