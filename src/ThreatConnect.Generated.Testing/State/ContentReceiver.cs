using System.Buffers;

namespace ThreatConnect.Testing.State;

// Reads contents of any size from request bodies.
internal sealed class ContentReceiver : IDisposable
{
    // The size of the largest content that is kept in memory.
    public const int Threshold = 256 * 1024;

    private readonly Lock _gate = new();
    private DirectoryInfo? _folder;
    private bool _isDisposed;

    public async Task<FileContent> ReceiveAsync(Stream body, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Threshold + 1);
        try
        {
            var start = buffer.AsMemory(0, Threshold + 1);
            var length = await body.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken)
                .ConfigureAwait(false);
            return length <= Threshold
                ? new FileContent(buffer[..length])
                : await WriteFileAsync(start[..length], body, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _folder?.Delete(recursive: true);
        }
    }

    // An upload that ends after the server must not leave a folder behind.
    private FileStream CreateFile(string name)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            _folder ??= Directory.CreateTempSubdirectory("threatconnect-simulator-");
            return new FileStream(
                Path.Combine(_folder.FullName, name),
                FileMode.CreateNew,
                FileAccess.Write,
                FileShare.Delete,
                bufferSize: 0,
                FileOptions.Asynchronous);
        }
    }

    private async Task<FileContent> WriteFileAsync(ReadOnlyMemory<byte> start, Stream rest, CancellationToken cancellationToken)
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
