using ThreatConnect.Raw;
using ThreatConnect.Reading;

namespace ThreatConnect;

/// <summary>The tags on one group or indicator.</summary>
public abstract class TagLinks
{
    private readonly ApiContext? _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected TagLinks()
    {
    }

    private protected TagLinks(ApiContext context) => _context = context;

    private protected ApiContext Context => _context ?? throw Fake.Unprepared();

    /// <summary>Lists the tags.</summary>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<Tag> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        PagedList.Create(SendListAsync, ItemReader<Tag>.OfModel, ["tag"], filter: null, Include.None, options, cancellationToken);

    /// <summary>Gets one of the tags.</summary>
    /// <param name="name">Its name, 1 to 128 characters.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to the tag.</returns>
    /// <exception cref="ArgumentException">There can be no tag of that name.</exception>
    /// <exception cref="ThreatConnectException">The object does not carry it, or it could not be read.</exception>
    public virtual async Task<Response<Tag>> GetAsync(string name, CancellationToken cancellationToken = default) =>
        AnswerReader.ReadSingle(await SendGetAsync(name, cancellationToken).ConfigureAwait(false), ItemReader<Tag>.OfModel, "tag");

    /// <summary>Gets one of the tags, if the object carries it.</summary>
    /// <param name="name">Its name, 1 to 128 characters.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The tag; null when the platform itself says that the object does not carry it.</returns>
    /// <exception cref="ArgumentException">There can be no tag of that name.</exception>
    /// <exception cref="ThreatConnectException">It could not be read.</exception>
    public virtual async Task<Tag?> FindAsync(string name, CancellationToken cancellationToken = default) =>
        AnswerReader.FindSingle(await SendGetAsync(name, cancellationToken).ConfigureAwait(false), ItemReader<Tag>.OfModel, "tag");

    /// <summary>Puts a tag on the object. A new tag is created; one that matches a normalization rule of the instance is converted, so read back what you wrote.</summary>
    /// <param name="name">Its name, 1 to 128 characters.</param>
    /// <param name="cancellationToken">Ends the waiting; the tag may have been put on all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">There can be no tag of that name.</exception>
    /// <exception cref="ThreatConnectException">It was not put on.</exception>
    public virtual async Task<Response> AddAsync(string name, CancellationToken cancellationToken = default) =>
        AnswerReader.ReadSuccess(await SendAddAsync(name, cancellationToken).ConfigureAwait(false));

    /// <summary>Takes a tag off the object; the tag itself stays.</summary>
    /// <param name="name">Its name, 1 to 128 characters.</param>
    /// <param name="cancellationToken">Ends the waiting; the tag may have been taken off all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">There can be no tag of that name.</exception>
    /// <exception cref="ThreatConnectException">It was not taken off.</exception>
    public virtual async Task<Response> RemoveAsync(string name, CancellationToken cancellationToken = default) =>
        AnswerReader.ReadSuccess(await SendRemoveAsync(name, cancellationToken).ConfigureAwait(false));

    // Virtual and not abstract: nobody outside this assembly could override them, and so nobody could derive a fake.
    private protected virtual Task<RawResponse> SendListAsync(ListQuery query, CancellationToken cancellationToken) => throw Fake.Unprepared();

    private protected virtual Task<RawResponse> SendGetAsync(string name, CancellationToken cancellationToken) => throw Fake.Unprepared();

    private protected virtual Task<RawResponse> SendAddAsync(string name, CancellationToken cancellationToken) => throw Fake.Unprepared();

    private protected virtual Task<RawResponse> SendRemoveAsync(string name, CancellationToken cancellationToken) => throw Fake.Unprepared();
}
