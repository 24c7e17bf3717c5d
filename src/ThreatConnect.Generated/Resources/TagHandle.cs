using ThreatConnect.Raw;
using ThreatConnect.Reading;

namespace ThreatConnect;

/// <summary>One tag, by its name in an owner; whether it exists is asked only when something is done with it.</summary>
public class TagHandle
{
    private readonly ApiContext _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected TagHandle()
    {
        _context = null!;
        Name = string.Empty;
    }

    internal TagHandle(ApiContext context, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _context = context;
        Name = name;
    }

    /// <summary>The name of the tag.</summary>
    public virtual string Name { get; }

    /// <summary>The groups that carry the tag.</summary>
    public virtual GroupListings Groups => new(GroupListings.WithTag(_context, Name));

    /// <summary>The indicators that carry the tag.</summary>
    public virtual IndicatorListings Indicators => new(IndicatorListings.WithTag(_context, Name));

    /// <summary>Gets the tag.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to the tag.</returns>
    /// <exception cref="ThreatConnectException">There is no such tag, or it could not be read.</exception>
    public virtual async Task<Response<Tag>> GetAsync(CancellationToken cancellationToken = default) =>
        AnswerReader.ReadSingle(await _context.Tags.GetTagAsync(Name, _context.OwnerName, cancellationToken).ConfigureAwait(false), ItemReader<Tag>.OfModel, "tag");

    /// <summary>Gets the tag, if there is one.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The tag; null when the platform itself says that there is none.</returns>
    /// <exception cref="ThreatConnectException">It could not be read.</exception>
    public virtual async Task<Tag?> FindAsync(CancellationToken cancellationToken = default) =>
        AnswerReader.FindSingle(await _context.Tags.GetTagAsync(Name, _context.OwnerName, cancellationToken).ConfigureAwait(false), ItemReader<Tag>.OfModel, "tag");

    /// <summary>Renames the tag or changes its description; what is not set stays as it is.</summary>
    /// <param name="update">What to change.</param>
    /// <param name="cancellationToken">Ends the waiting; the change may have been made all the same.</param>
    /// <returns>The answer, which converts to the changed tag.</returns>
    /// <exception cref="ArgumentException">Nothing is set.</exception>
    /// <exception cref="ThreatConnectException">It was not changed.</exception>
    public virtual async Task<Response<Tag>> UpdateAsync(TagUpdate update, CancellationToken cancellationToken = default) =>
        AnswerReader.ReadSingle(await _context.Tags.UpdateTagAsync(Name, _context.OwnerName, RawBody.Of(update), cancellationToken).ConfigureAwait(false), ItemReader<Tag>.OfModel, "tag");

    /// <summary>Deletes the tag, and takes it off everything that carries it.</summary>
    /// <param name="cancellationToken">Ends the waiting; the tag may have been deleted all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ThreatConnectException">It was not deleted.</exception>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        AnswerReader.ReadSuccess(await _context.Tags.DeleteTagAsync(Name, _context.OwnerName, cancellationToken).ConfigureAwait(false));

    /// <summary>Whether a group or an indicator carries the tag.</summary>
    /// <param name="item">The group or indicator.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>True when it does; false when the platform itself says that it does not.</returns>
    /// <exception cref="ThreatConnectException">The answer could not be read.</exception>
    public virtual async Task<bool> IsOnAsync(ItemHandle item, CancellationToken cancellationToken = default) =>
        AnswerReader.Exists(await From(item).GetAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Puts the tag on a group or an indicator.</summary>
    /// <param name="item">The group or indicator.</param>
    /// <param name="cancellationToken">Ends the waiting; the tag may have been put on all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ThreatConnectException">It was not put on.</exception>
    public virtual async Task<Response> AddToAsync(ItemHandle item, CancellationToken cancellationToken = default) =>
        AnswerReader.ReadSuccess(await From(item).AddAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Takes the tag off a group or an indicator.</summary>
    /// <param name="item">The group or indicator.</param>
    /// <param name="cancellationToken">Ends the waiting; the tag may have been taken off all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ThreatConnectException">It was not taken off.</exception>
    public virtual async Task<Response> RemoveFromAsync(ItemHandle item, CancellationToken cancellationToken = default) =>
        AnswerReader.ReadSuccess(await From(item).RemoveAsync(cancellationToken).ConfigureAwait(false));

    private TagPivot From(ItemHandle item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.OfTag(_context, Name);
    }
}
