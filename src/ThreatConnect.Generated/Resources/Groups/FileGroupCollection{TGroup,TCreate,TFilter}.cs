using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the groups of one type in an owner, whose content is a file that can be uploaded by the xid of the group.</summary>
/// <typeparam name="TGroup">The model of the groups.</typeparam>
/// <typeparam name="TCreate">The type of the request that creates one.</typeparam>
/// <typeparam name="TFilter">The fields that they can be filtered by.</typeparam>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
public abstract class FileGroupCollection<TGroup, TCreate, TFilter> : GroupCollection<TGroup, TCreate, TFilter>
    where TGroup : class
    where TCreate : class, IGroupCreate
{
    /// <summary>Initializes a new instance of the <see cref="FileGroupCollection{TGroup, TCreate, TFilter}"/> class for mocking.</summary>
    protected FileGroupCollection()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="FileGroupCollection{TGroup,TCreate,TFilter}"/> class.</summary>
    /// <param name="groups">The groups of all types.</param>
    /// <param name="resourceType">The resource type.</param>
    /// <param name="filter">The fields that the groups can be filtered by.</param>
    protected FileGroupCollection(Groups groups, ResourceType<TGroup, TCreate> resourceType, TFilter filter)
        : base(groups, resourceType, filter)
    {
    }

    /// <summary>
    /// Uploads the content of a group that a batch has written, or replaces it. The content of a batch cannot have files. The request is
    /// not retried, because the server may have carried it out.
    /// </summary>
    /// <param name="xid">The xid of the group, as <see cref="BatchOutcome.Xid"/> or <see cref="BatchGroup.GetXid"/> returns it.</param>
    /// <param name="content">The stream. It is read from its current position while it is sent, and it is not closed.</param>
    /// <param name="progress">The object that receives the number of bytes that were sent; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The content may have been stored all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentException">
    /// The xid is empty or consists of digits, which the platform takes for an id, or the stream is not readable or at the end of its
    /// content. No request was sent.
    /// </exception>
    /// <exception cref="ThreatConnectException">The content was not stored.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
    public virtual async Task<Response> UploadFileAsync(
        string xid, Stream content, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var raw = RawGroupFileClient.OfXid(Groups.Context.Transport, Type.Branch, xid);
        return ResponseReader.ReadSuccess(
            await raw.UploadAsync(updateIfExists: true, new StreamBody(content, progress), cancellationToken).ConfigureAwait(false));
    }

    /// <summary>
    /// Uploads a file as the content of a group that a batch has written, or replaces the content. The content of a batch cannot have
    /// files. The request is not retried, because the server may have carried it out.
    /// </summary>
    /// <param name="xid">The xid of the group, as <see cref="BatchOutcome.Xid"/> or <see cref="BatchGroup.GetXid"/> returns it.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="progress">The object that receives the number of bytes that were sent; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The content may have been stored all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentException">
    /// The xid is empty or consists of digits, which the platform takes for an id, or the path is empty. No request was sent.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read. No request was sent if it does not exist.</exception>
    /// <exception cref="ThreatConnectException">The content was not stored.</exception>
    /// <example>
    /// <code>
    /// var report = new BatchGroup(new DocumentCreate { Name = "A report", FileName = "report.pdf" });
    /// await foreach (var outcome in org.Batch.CreateAsync([report]))
    /// {
    ///     if (outcome is { State: BatchOutcomeState.Succeeded, Xid: { } xid })
    ///         await org.Groups.Documents.UploadFileAsync(xid, "report.pdf");
    /// }
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
    public virtual async Task<Response> UploadFileAsync(
        string xid, string path, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var file = ReplaceableFile.OpenRead(path);
        await using var disposal = file.ConfigureAwait(false);
        return await UploadFileAsync(xid, file, progress, cancellationToken).ConfigureAwait(false);
    }
}
