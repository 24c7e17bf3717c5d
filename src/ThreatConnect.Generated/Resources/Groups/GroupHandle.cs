using System.ComponentModel;
using ThreatConnect.Raw;
using ThreatConnect.Reading;
using ThreatConnect.Runtime;

namespace ThreatConnect;

/// <summary>One group, by its id; whether it exists is asked only when something is done with it.</summary>
/// <typeparam name="TGroup">The model of the group.</typeparam>
/// <typeparam name="TUpdate">What changes it.</typeparam>
public class GroupHandle<TGroup, TUpdate> : LinkableHandle<TGroup, TUpdate>
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
    /// <param name="kind">The type.</param>
    /// <param name="id">The id.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public GroupHandle(Groups groups, ItemKind<TGroup> kind, long id)
        : this((groups ?? throw new ArgumentNullException(nameof(groups))).Context, kind, id)
    {
    }

    private GroupHandle(ApiContext context, ItemKind<TGroup> kind, long id)
        : this(context, new RawGroupClient(context.Transport, kind.Branch, id, context.OwnerName), kind, id)
    {
    }

    private GroupHandle(ApiContext context, RawGroupClient raw, ItemKind<TGroup> kind, long id)
        : base(raw, kind)
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
        AnswerReader.ReadSuccess(await Group.PublishAsync(RawBody.Of(publication ?? new Publication()), cancellationToken).ConfigureAwait(false));

    internal override MarkRequests SeenFrom(IRawMark mark) => new(
        token => mark.GetGroupAsync(Kind.Branch, Id.Value, token),
        token => mark.AddGroupAsync(Kind.Branch, Id.Value, token),
        token => mark.DeleteGroupAsync(Kind.Branch, Id.Value, token));
}
