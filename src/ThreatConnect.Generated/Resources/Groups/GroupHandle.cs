using System.ComponentModel;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>One group, by its id; whether it exists is asked only when something is done with it.</summary>
/// <typeparam name="TGroup">The model of the group.</typeparam>
/// <typeparam name="TUpdate">What changes it.</typeparam>
public class GroupHandle<TGroup, TUpdate> : AssociableItemHandle<TGroup, TUpdate>
    where TGroup : class
{
    private readonly ApiContext? _context;
    private readonly RawGroupClient? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected GroupHandle()
    {
    }

    /// <summary>A group of a type.</summary>
    /// <param name="groups">The groups of all types.</param>
    /// <param name="resourceType">The type.</param>
    /// <param name="id">The id.</param>
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

    /// <summary>The id of the group.</summary>
    public virtual GroupId Id { get; }

    /// <summary>The content of a group whose type has one that can be replaced; the document says which have.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ReplaceableFile ReplaceableContent => new(Group);

    /// <summary>The content of a group whose type has one that is only read; the document says which have.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected RemoteFile ReadableContent => new(Group.DownloadFileAsync);

    /// <summary>The PDF of a group whose type has one; the document says which have.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected RemoteFile PdfContent => new(Group.GetPdfAsync);

    private RawGroupClient Group => _raw ?? throw Fake.Unprepared();

    internal override IRawAssets RawAssets => new RawAdversaryClient((_context ?? throw Fake.Unprepared()).Transport, Id.Value);

    /// <summary>Publishes the group and what is associated with it.</summary>
    /// <param name="publication">What to hold back; null for nothing.</param>
    /// <param name="cancellationToken">Ends the waiting; it may have been published all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ThreatConnectException">It was not published, or whether it was is unknown.</exception>
    public virtual async Task<Response> PublishAsync(Publication? publication = null, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await Group.PublishAsync(RawBody.Of(publication ?? new Publication()), cancellationToken).ConfigureAwait(false));

    internal override AttachmentRequests SeenFrom(IRawAttachable mark) => new(
        token => mark.GetGroupAsync(ResourceType.Branch, Id.Value, token),
        token => mark.AddGroupAsync(ResourceType.Branch, Id.Value, token),
        token => mark.DeleteGroupAsync(ResourceType.Branch, Id.Value, token));
}
