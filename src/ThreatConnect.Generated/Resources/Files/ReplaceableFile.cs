using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the content of a document or report. The platform distinguishes the first upload from a replacement.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
public class ReplaceableFile : RemoteFile
{
    private readonly Func<RawGroupFileClient> _raw;

    /// <summary>Initializes a new instance of the <see cref="ReplaceableFile"/> class for mocking.</summary>
    protected ReplaceableFile()
        : this(Mocking.Item, static () => new RawGroupFileClient(Mocking.Context.Transport, groupType: "", groupId: ""))
    {
    }

    internal ReplaceableFile(RawGroupClient group, Func<RawGroupFileClient> raw)
        : base(group.DownloadFileAsync) => _raw = raw;

    /// <summary>
    /// Uploads the first content. The request is not retried, because the server may have carried it out. The platform responds with the
    /// status code 401 if there is content already, and with 400 if a document that was created as malware is not a password-protected zip
    /// file.
    /// </summary>
    /// <param name="content">The stream. It is read from its current position while it is sent, and it is not closed.</param>
    /// <param name="updateIfExists"><see langword="true"/> to replace existing content; otherwise, <see langword="false"/>.</param>
    /// <param name="progress">The object that receives the number of bytes that were sent; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The content may have been stored all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentException">The stream is not readable, or it is at the end of its content. No request was sent.</exception>
    /// <exception cref="ThreatConnectException">The content was not stored.</exception>
    /// <example>
    /// <code>
    /// Document document = await org.Groups.Documents.CreateAsync(new() { Name = "A report", FileName = "report.pdf" });
    /// await using FileStream file = File.OpenRead("report.pdf");
    /// await org.Groups.Documents[document.Id].File.UploadAsync(file);
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
    public virtual async Task<Response> UploadAsync(
        Stream content,
        bool updateIfExists = false,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(
            await _raw()
                .UploadAsync(updateIfExists ? true : null, new StreamBody(content, progress), cancellationToken)
                .ConfigureAwait(false));

    /// <summary>
    /// Uploads a file as the first content. The request is not retried, because the server may have carried it out. The platform responds
    /// with the status code 401 if there is content already, and with 400 if a document that was created as malware is not a
    /// password-protected zip file.
    /// </summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="updateIfExists"><see langword="true"/> to replace existing content; otherwise, <see langword="false"/>.</param>
    /// <param name="progress">The object that receives the number of bytes that were sent; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The content may have been stored all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentException">The path is empty. No request was sent.</exception>
    /// <exception cref="IOException">The file cannot be read. No request was sent if it does not exist.</exception>
    /// <exception cref="ThreatConnectException">The content was not stored.</exception>
    /// <example>
    /// <code>
    /// Document document = await org.Groups.Documents.CreateAsync(new() { Name = "A report", FileName = "report.pdf" });
    /// await org.Groups.Documents[document.Id].File.UploadAsync("report.pdf");
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
    public virtual async Task<Response> UploadAsync(
        string path,
        bool updateIfExists = false,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var file = OpenRead(path);
        await using var disposal = file.ConfigureAwait(false);
        return await UploadAsync(file, updateIfExists, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Replaces the content. The request is retried if no response arrived and the stream can return to its initial position.
    /// </summary>
    /// <param name="content">The stream. It is read from its current position while it is sent, and it is not closed.</param>
    /// <param name="progress">
    /// The object that receives the number of bytes that were sent, from 0 with each retry; <see langword="null"/> for none.
    /// </param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The content may have been replaced all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentException">The stream is not readable, or it is at the end of its content. No request was sent.</exception>
    /// <exception cref="ThreatConnectException">The content was not replaced.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
    public virtual async Task<Response> ReplaceAsync(
        Stream content,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await _raw().ReplaceAsync(new StreamBody(content, progress), cancellationToken).ConfigureAwait(false));

    /// <summary>Replaces the content by that of a file. The request is retried if no response arrived.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="progress">
    /// The object that receives the number of bytes that were sent, from 0 with each retry; <see langword="null"/> for none.
    /// </param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The content may have been replaced all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentException">The path is empty. No request was sent.</exception>
    /// <exception cref="IOException">The file cannot be read. No request was sent if it does not exist.</exception>
    /// <exception cref="ThreatConnectException">The content was not replaced.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
    public virtual async Task<Response> ReplaceAsync(
        string path,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var file = OpenRead(path);
        await using var disposal = file.ConfigureAwait(false);
        return await ReplaceAsync(file, progress, cancellationToken).ConfigureAwait(false);
    }

    internal static FileStream OpenRead(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
    }
}
