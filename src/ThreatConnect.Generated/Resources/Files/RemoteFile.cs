using System.Buffers;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>
/// Represents a file of the platform: the content of a document, report or signature, or a PDF. It is read as a stream, so its size does
/// not matter.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
public class RemoteFile
{
    private const int PartLength = 80 * 1024;

    private readonly Func<CancellationToken, Task<RawResponse>> _open;

    /// <summary>Initializes a new instance of the <see cref="RemoteFile"/> class for mocking.</summary>
    protected RemoteFile()
        : this(static _ => Mocking.Send())
    {
    }

    internal RemoteFile(Func<CancellationToken, Task<RawResponse>> open) => _open = open;

    /// <summary>
    /// Downloads the file into a stream. At the end the stream is flushed, so that it holds the whole file; it is not closed.
    /// </summary>
    /// <param name="destination">The stream. The file is written at its current position.</param>
    /// <param name="progress">The object that receives the number of bytes that were downloaded; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The stream keeps the bytes that were downloaded by then.
    /// </param>
    /// <returns>The response, without the content of the file.</returns>
    /// <exception cref="ArgumentException">The stream is not writable. No request was sent.</exception>
    /// <exception cref="ThreatConnectException">The file does not exist, or the transfer was interrupted.</exception>
    /// <example>
    /// <code>
    /// await using FileStream file = File.Create("adversary.pdf");
    /// await org.Groups.Adversaries[416].Pdf.DownloadAsync(file);
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
    public virtual async Task<Response> DownloadAsync(
        Stream destination,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        if (!destination.CanWrite)
        {
            throw new ArgumentException("The stream cannot be written; give one that is open for writing.", nameof(destination));
        }

        var raw = await OpenAsync(cancellationToken).ConfigureAwait(false);
        var response = new Response(raw.StatusCode, raw.Headers);
        var content = ResponseReader.OpenFile(raw);
        await using var disposal = content.ConfigureAwait(false);
        if (destination is FileMemory)
        {
            LimitToMemory(content);
        }

        await CopyAsync(content, destination, progress, cancellationToken).ConfigureAwait(false);
        await destination.FlushAsync(cancellationToken).ConfigureAwait(false);
        return response;
    }

    /// <summary>
    /// Downloads the file to a path. A file that exists there is replaced when the whole content has arrived; if the transfer fails, it
    /// stays as it is.
    /// </summary>
    /// <param name="path">The path of the file to write, in a folder that exists.</param>
    /// <param name="progress">The object that receives the number of bytes that were downloaded; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests. Nothing is left at the path then.</param>
    /// <returns>The response, without the content of the file.</returns>
    /// <exception cref="ArgumentException">The path is empty. No request was sent.</exception>
    /// <exception cref="IOException">The file cannot be written. No request was sent if its folder does not exist.</exception>
    /// <exception cref="ThreatConnectException">The file does not exist, or the transfer was interrupted.</exception>
    /// <example>
    /// <code>
    /// await org.Groups.Adversaries[416].Pdf.DownloadAsync("adversary.pdf");
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
    public virtual async Task<Response> DownloadAsync(
        string path,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var part = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            Response response;
            var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, PartLength, useAsync: true);
            await using (file.ConfigureAwait(false))
            {
                response = await DownloadAsync(file, progress, cancellationToken).ConfigureAwait(false);
            }

            File.Move(part, path, overwrite: true);
            return response;
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    /// <summary>Opens the file for reading. The stream holds the connection until it is disposed. Read it asynchronously.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests. It is used until the first bytes arrive.</param>
    /// <returns>The stream.</returns>
    /// <exception cref="ThreatConnectException">
    /// The file does not exist. The stream throws this exception if the transfer is interrupted.
    /// </exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
    public virtual async Task<Stream> OpenReadAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.OpenFile(await OpenAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Reads the whole file into memory.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The content of the file.</returns>
    /// <exception cref="ThreatConnectException">
    /// The file does not exist, the transfer was interrupted, or the file is larger than
    /// <see cref="ThreatConnectClientOptions.MaxResponseSize"/>.
    /// </exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
    public virtual async Task<byte[]> ReadBytesAsync(CancellationToken cancellationToken = default)
    {
        using var memory = new FileMemory();
        await DownloadAsync(memory, progress: null, cancellationToken).ConfigureAwait(false);
        return memory.ToArray();
    }

    /// <summary>Reads the whole file as text.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The text. It is decoded as UTF-8 unless a byte order mark specifies another encoding.</returns>
    /// <exception cref="ThreatConnectException">
    /// The file does not exist, the transfer was interrupted, or the file is larger than
    /// <see cref="ThreatConnectClientOptions.MaxResponseSize"/>.
    /// </exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
    public virtual async Task<string> ReadTextAsync(CancellationToken cancellationToken = default)
    {
        using var reader = new StreamReader(LimitToMemory(await OpenReadAsync(cancellationToken).ConfigureAwait(false)));
        return await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
    }

    // A stream of a mock has no limit.
    private static Stream LimitToMemory(Stream stream)
    {
        (stream as RawContent)?.LimitToMemory();
        return stream;
    }

    private Task<RawResponse> OpenAsync(CancellationToken cancellationToken) => _open(cancellationToken);

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

    // The whole file.
    private sealed class FileMemory : MemoryStream;
}
