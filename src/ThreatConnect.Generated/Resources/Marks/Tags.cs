using ThreatConnect.Raw;
using ThreatConnect.Reading;

namespace ThreatConnect;

/// <summary>The tags of an owner. ATT&amp;CK tags belong to no owner: they are not listed, and are addressed by their name without the technique id.</summary>
public class Tags : MarkListing<Tag, TagFilter>
{
    private readonly ApiContext? _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected Tags()
    {
    }

    internal Tags(ApiContext context)
        : base(InOwners(context), new TagFilter(), "tag") => _context = context;

    private ApiContext Context => _context ?? throw Fake.Unprepared();

    /// <summary>One of them, by its name.</summary>
    /// <param name="name">The name, 1 to 128 characters.</param>
    public virtual TagHandle this[string name] => new(Context, name);

    /// <summary>Creates a tag with a description. Without one there is no need: a tag is created when it is first put on something.</summary>
    /// <param name="create">The tag to create.</param>
    /// <param name="cancellationToken">Ends the waiting; the tag may have been created all the same.</param>
    /// <returns>The answer, which converts to the created tag.</returns>
    /// <exception cref="ThreatConnectException">It was not created, or whether it was is unknown.</exception>
    public virtual async Task<Response<Tag>> CreateAsync(TagCreate create, CancellationToken cancellationToken = default) =>
        AnswerReader.ReadSingle(await Context.Tags.CreateTagAsync(Context.OwnerName, RawBody.Of(create), cancellationToken).ConfigureAwait(false), ItemReader<Tag>.OfModel, "tag");

    internal static Func<ListQuery, CancellationToken, Task<RawResponse>> InOwners(ApiContext context) =>
        (query, token) => context.Tags.ListTagsAsync(context.OwnerNames, query, token);
}
