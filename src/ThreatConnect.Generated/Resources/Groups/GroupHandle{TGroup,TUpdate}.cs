using System.ComponentModel;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>Represents one group. Requests are sent only when its methods are called.</summary>
/// <typeparam name="TGroup">The model of the group.</typeparam>
/// <typeparam name="TUpdate">The type of the request that updates it.</typeparam>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
public class GroupHandle<TGroup, TUpdate> : AssociableItemHandle<TGroup, TUpdate>
    where TGroup : class
{
    private readonly ApiContext _context;
    private readonly RawGroupClient _raw;

    /// <summary>Initializes a new instance of the <see cref="GroupHandle{TGroup, TUpdate}"/> class for mocking.</summary>
    protected GroupHandle()
        : this(Mocking.Context, Mocking.TypeOf<TGroup, TUpdate>(), id: 0)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="GroupHandle{TGroup,TUpdate}"/> class.</summary>
    /// <param name="groups">The groups of all types.</param>
    /// <param name="resourceType">The resource type.</param>
    /// <param name="id">The id of the group.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public GroupHandle(Groups groups, ResourceType<TGroup> resourceType, long id)
        : this((groups ?? throw new ArgumentNullException(nameof(groups))).Context, resourceType, id)
    {
    }

    private GroupHandle(ApiContext context, ResourceType<TGroup> resourceType, long id)
        : this(context, new RawGroupClient(context.Transport, resourceType.Branch, id, context.OwnerName), resourceType, id)
    {
    }

    private GroupHandle(ApiContext context, RawGroupClient raw, ResourceType<TGroup> resourceType, long id)
        : base(raw, resourceType)
    {
        (_context, _raw) = (context, raw);
        Id = id;
    }

    /// <summary>Gets the id of the group.</summary>
    public virtual GroupId Id { get; }

    /// <summary>Gets the content of a group whose resource type has replaceable content.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ReplaceableFile ReplaceableContent =>
        new(_raw, () => RawGroupFileClient.OfId(_context.Transport, ResourceType.Branch, Id.Value));

    /// <summary>Gets the content of a group whose resource type has read-only content.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected RemoteFile ReadableContent => new(_raw.DownloadFileAsync);

    /// <summary>Gets the PDF of a group whose resource type has one.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected RemoteFile PdfContent => new(_raw.GetPdfAsync);

    internal override IRawAssets RawAssets => new RawAdversaryClient(_context.Transport, Id.Value);

    /// <summary>Publishes the group and its associated objects.</summary>
    /// <param name="publication">What to exclude from the publication; <see langword="null"/> for nothing.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The group may have been published all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ThreatConnectException">The group was not published, or it is unknown whether it was published.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
    public virtual async Task<Response> PublishAsync(Publication? publication = null, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(
            await _raw.PublishAsync(RawBody.Of(publication ?? new Publication()), cancellationToken).ConfigureAwait(false));

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ItemText.OfHandle(ResourceType.Name, _context, Id);

    internal override ApiContext Context => _context;

    internal override string DescribeAssociation()
    {
        Check.Id(Id.Value, "id");
        return $"{ResourceType.Name} {Id}";
    }

    internal override Task<RawResponse> SendAssociateAsync(IRawAssociable other, CancellationToken cancellationToken) =>
        other.AddGroupAsync(ResourceType.Branch, Id.Value, cancellationToken);

    internal override AttachmentRequests RequestsAt(IRawAttachable label) => new(
        token => label.GetGroupAsync(ResourceType.Branch, Id.Value, token),
        token => label.AddGroupAsync(ResourceType.Branch, Id.Value, token),
        token => label.DeleteGroupAsync(ResourceType.Branch, Id.Value, token));
}
