using System.Buffers;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>A file that the platform keeps or makes: the content of a document, report or signature, a PDF. It is read as it comes, so its size does not matter.</summary>
public class RemoteFile
{
    private const int PartLength = 80 * 1024;

    private readonly Func<CancellationToken, Task<RawResponse>>? _open;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected RemoteFile()
    {
    }

    internal RemoteFile(Func<CancellationToken, Task<RawResponse>> open) => _open = open;

    /// <summary>Copies the file into a stream, which stays open.</summary>
    /// <param name="destination">Takes the bytes from where it stands.</param>
    /// <param name="progress">Told how many bytes have come; null for nobody.</param>
    /// <param name="cancellationToken">Ends the transfer; what has come by then is in the stream.</param>
    /// <returns>The answer, without the bytes.</returns>
    /// <exception cref="ArgumentException">The stream cannot be written; nothing was sent.</exception>
    /// <exception cref="ThreatConnectException">There is no such file, or the transfer broke off.</exception>
    public virtual async Task<Response> DownloadAsync(Stream destination, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        if (!destination.CanWrite)
        {
            throw new ArgumentException("The stream cannot be written; give one that is open for writing.", nameof(destination));
        }

        var answer = await OpenAsync(cancellationToken).ConfigureAwait(false);
        var response = new Response(answer.StatusCode, answer.Headers);
        var content = ResponseReader.OpenFile(answer);
        await using var disposal = content.ConfigureAwait(false);
        await CopyAsync(content, destination, progress, cancellationToken).ConfigureAwait(false);
        return response;
    }

    /// <summary>Opens the file for reading. The stream holds the connection until it is disposed; read it asynchronously.</summary>
    /// <param name="cancellationToken">Ends the waiting for the first bytes.</param>
    /// <returns>The file, from its first byte on.</returns>
    /// <exception cref="ThreatConnectException">There is no such file. Reading throws the same when the transfer breaks off.</exception>
    public virtual async Task<Stream> OpenReadAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.OpenFile(await OpenAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Reads the whole file into memory.</summary>
    /// <param name="cancellationToken">Ends the transfer.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="ThreatConnectException">There is no such file, or the transfer broke off.</exception>
    public virtual async Task<byte[]> ReadBytesAsync(CancellationToken cancellationToken = default)
    {
        using var memory = new MemoryStream();
        await DownloadAsync(memory, progress: null, cancellationToken).ConfigureAwait(false);
        return memory.ToArray();
    }

    /// <summary>Reads the whole file as text.</summary>
    /// <param name="cancellationToken">Ends the transfer.</param>
    /// <returns>The text: UTF-8, if no byte order mark says otherwise.</returns>
    /// <exception cref="ThreatConnectException">There is no such file, or the transfer broke off.</exception>
    public virtual async Task<string> ReadTextAsync(CancellationToken cancellationToken = default)
    {
        using var reader = new StreamReader(await OpenReadAsync(cancellationToken).ConfigureAwait(false));
        return await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
    }

    private Task<RawResponse> OpenAsync(CancellationToken cancellationToken) => (_open ?? throw Fake.Unprepared())(cancellationToken);

    private static async Task CopyAsync(Stream content, Stream destination, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var part = ArrayPool<byte>.Shared.Rent(PartLength);
        try
        {
            var total = 0L;
            while (await content.ReadAsync(part.AsMemory(0, PartLength), cancellationToken).ConfigureAwait(false) is > 0 and var count)
            {
                await destination.WriteAsync(part.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
                total += count;
                progress?.Report(total);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(part);
        }
    }
}
