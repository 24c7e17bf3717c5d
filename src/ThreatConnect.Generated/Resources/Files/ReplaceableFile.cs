using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>The content of a document or report. The platform tells the first upload from a replacement.</summary>
public class ReplaceableFile : RemoteFile
{
    private readonly RawGroupClient? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected ReplaceableFile()
    {
    }

    internal ReplaceableFile(RawGroupClient raw)
        : base(raw.DownloadFileAsync) => _raw = raw;

    /// <summary>
    /// Uploads the first content. It is not repeated by itself, since it may have been carried out. The platform answers 401 when there is a content
    /// already, and 400 when a document that was created as malware is no password-protected zip.
    /// </summary>
    /// <param name="content">Read from where it stands, while it is sent; stays open.</param>
    /// <param name="updateIfExists">Whether content that is there already is replaced.</param>
    /// <param name="progress">Told how many bytes have gone; null for nobody.</param>
    /// <param name="cancellationToken">Ends the transfer; the content may have been stored all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The stream cannot be read; nothing was sent.</exception>
    /// <exception cref="ThreatConnectException">It was not stored.</exception>
    public virtual async Task<Response> UploadAsync(Stream content, bool updateIfExists = false, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await Raw.UploadFileAsync(updateIfExists ? true : null, new StreamBody(content, progress), cancellationToken).ConfigureAwait(false));

    /// <summary>Replaces the content. It is repeated when no answer came and the stream can go back to where it stood.</summary>
    /// <param name="content">Read from where it stands, while it is sent; stays open.</param>
    /// <param name="progress">Told how many bytes have gone, anew with each repetition; null for nobody.</param>
    /// <param name="cancellationToken">Ends the transfer; the content may have been replaced all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The stream cannot be read; nothing was sent.</exception>
    /// <exception cref="ThreatConnectException">It was not replaced.</exception>
    public virtual async Task<Response> ReplaceAsync(Stream content, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await Raw.ReplaceFileAsync(new StreamBody(content, progress), cancellationToken).ConfigureAwait(false));

    private RawGroupClient Raw => _raw ?? throw Fake.Unprepared();
}
