using System.Buffers;

namespace ThreatConnect.Testing.State;

// Takes contents of any size out of request bodies.
internal sealed class ContentReceiver : IDisposable
{
    // The largest content that is held in memory.
    public const int Threshold = 256 * 1024;

    private readonly Lock gate = new();
    private DirectoryInfo? folder;
    private bool isDisposed;

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
        lock (gate)
        {
            isDisposed = true;
            folder?.Delete(recursive: true);
        }
    }

    // An upload that the end of the server overtakes must not leave a folder behind.
    private FileStream CreateFile(string name)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            folder ??= Directory.CreateTempSubdirectory("threatconnect-simulator-");
            return new FileStream(
                Path.Combine(folder.FullName, name), FileMode.CreateNew, FileAccess.Write, FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous);
        }
    }

    private async Task<FileContent> SpoolAsync(ReadOnlyMemory<byte> start, Stream rest, CancellationToken cancellationToken)
    {
        var file = CreateFile(Guid.NewGuid().ToString("N"));
        try
        {
            await using (file.ConfigureAwait(false))
            {
                await file.WriteAsync(start, cancellationToken).ConfigureAwait(false);
                await rest.CopyToAsync(file, cancellationToken).ConfigureAwait(false);
                return new FileContent(file.Name, file.Position);
            }
        }
        catch
        {
            if (File.Exists(file.Name))
            {
                File.Delete(file.Name);
            }

            throw;
        }
    }
}
