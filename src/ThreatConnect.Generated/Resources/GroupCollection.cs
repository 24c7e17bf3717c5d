using ThreatConnect.Raw;
using ThreatConnect.Reading;
using ThreatConnect.Runtime;

namespace ThreatConnect;

/// <summary>The groups of one type in an owner: they can be listed and created here, and each has a handle.</summary>
/// <typeparam name="TGroup">The model of the groups.</typeparam>
/// <typeparam name="TCreate">What creates one.</typeparam>
/// <typeparam name="TFilter">What they can be filtered by.</typeparam>
public abstract class GroupCollection<TGroup, TCreate, TFilter> : GroupListing<TGroup, TFilter>
{
    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected GroupCollection() => Groups = null!;

    /// <summary>The groups of a type.</summary>
    /// <param name="groups">The groups of all types.</param>
    /// <param name="kind">The type.</param>
    /// <param name="filter">The fields of the type's filter.</param>
    protected GroupCollection(Groups groups, GroupKind<TGroup> kind, TFilter filter)
        : base((groups ?? throw new ArgumentNullException(nameof(groups))).Listings, kind, filter) => Groups = groups;

    /// <summary>The groups of all types.</summary>
    protected Groups Groups { get; }

    /// <summary>Creates a group in the owner.</summary>
    /// <param name="create">The group to create.</param>
    /// <param name="cancellationToken">Ends the waiting; the group may have been created all the same.</param>
    /// <returns>The answer, which converts to the created group.</returns>
    /// <exception cref="ThreatConnectException">It was not created, or whether it was is unknown.</exception>
    public virtual async Task<Response<TGroup>> CreateAsync(TCreate create, CancellationToken cancellationToken = default)
    {
        var answer = await Groups.Context.Groups.CreateGroupAsync(Type.Branch, Groups.Context.OwnerName, RawBody.Of(create), cancellationToken).ConfigureAwait(false);
        return AnswerReader.ReadSingle(answer, ItemReader<TGroup>.OfModel, Type.Entity);
    }
}
