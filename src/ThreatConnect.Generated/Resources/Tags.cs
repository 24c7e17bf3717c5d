using ThreatConnect.Raw;
using ThreatConnect.Reading;

namespace ThreatConnect;

/// <summary>The tags of an owner. ATT&amp;CK tags belong to no owner: they are not listed, and are addressed by their name without the technique id.</summary>
public class Tags
{
    private readonly ApiContext _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected Tags() => _context = null!;

    internal Tags(ApiContext context) => _context = context;

    /// <summary>One of them, by its name.</summary>
    /// <param name="name">The name, 1 to 128 characters.</param>
    public virtual TagHandle this[string name] => new(_context, name);

    /// <summary>Lists the tags.</summary>
    /// <param name="filter">Makes the filter, such as <c>f => f.Weight > 10</c>; null for all tags.</param>
    /// <param name="options">How the list is walked; <see cref="TagListOptions"/> has more.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<Tag> ListAsync(Func<TagFilter, Filter<Tag>>? filter = null, ListOptions? options = null, CancellationToken cancellationToken = default) =>
        List(filter?.Invoke(new TagFilter()), options, cancellationToken);

    /// <summary>Lists the tags.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="options">How the list is walked; <see cref="TagListOptions"/> has more.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<Tag> ListAsync(Filter<Tag> filter, ListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return List(filter, options, cancellationToken);
    }

    /// <summary>Creates a tag with a description. Without one there is no need: a tag is created when it is first put on something.</summary>
    /// <param name="create">The tag to create.</param>
    /// <param name="cancellationToken">Ends the waiting; the tag may have been created all the same.</param>
    /// <returns>The answer, which converts to the created tag.</returns>
    /// <exception cref="ThreatConnectException">It was not created, or whether it was is unknown.</exception>
    public virtual async Task<Response<Tag>> CreateAsync(TagCreate create, CancellationToken cancellationToken = default) =>
        AnswerReader.ReadSingle(await _context.Tags.CreateTagAsync(_context.OwnerName, RawBody.Of(create), cancellationToken).ConfigureAwait(false), ItemReader<Tag>.OfModel, "tag");

    private Pageable<Tag> List(Filter<Tag>? filter, ListOptions? options, CancellationToken cancellationToken)
    {
        bool? detailed = options is TagListOptions { Detailed: true } ? true : null;
        return PagedList.Create(
            (query, token) => _context.Tags.ListTagsAsync(_context.OwnerNames, query.Start, query.Limit, query.Filters, query.OrParams, detailed, token),
            ItemReader<Tag>.OfModel,
            ["tag"],
            filter,
            Include.None,
            options,
            cancellationToken);
    }
}
