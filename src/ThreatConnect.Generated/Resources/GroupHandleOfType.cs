using System.ComponentModel;
using ThreatConnect.Raw;
using ThreatConnect.Reading;
using ThreatConnect.Runtime;

namespace ThreatConnect;

/// <summary>One group, by its id; whether it exists is asked only when something is done with it.</summary>
/// <typeparam name="TGroup">The model of the group.</typeparam>
/// <typeparam name="TUpdate">What changes it.</typeparam>
public class GroupHandle<TGroup, TUpdate> : GroupHandle
    where TGroup : class
{
    private readonly string _entity = string.Empty;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected GroupHandle()
    {
    }

    /// <summary>A group of a type.</summary>
    /// <param name="groups">The groups of all types.</param>
    /// <param name="kind">The type.</param>
    /// <param name="id">The id.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public GroupHandle(Groups groups, GroupKind<TGroup> kind, long id)
        : base((groups ?? throw new ArgumentNullException(nameof(groups))).Context, (kind ?? throw new ArgumentNullException(nameof(kind))).Branch, id) => _entity = kind.Entity;

    /// <summary>Gets the group.</summary>
    /// <param name="include">What to attach to it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to the group.</returns>
    /// <exception cref="ThreatConnectException">There is no such group, or it could not be read.</exception>
    public virtual async Task<Response<TGroup>> GetAsync(Include include = Include.None, CancellationToken cancellationToken = default) =>
        AnswerReader.ReadSingle(await SendAsync(include, cancellationToken).ConfigureAwait(false), ItemReader<TGroup>.OfModel, _entity);

    /// <summary>Gets the group, if there is one.</summary>
    /// <param name="include">What to attach to it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The group; null when the platform itself says that there is none.</returns>
    /// <exception cref="ThreatConnectException">It could not be read.</exception>
    public virtual async Task<TGroup?> FindAsync(Include include = Include.None, CancellationToken cancellationToken = default) =>
        AnswerReader.FindSingle(await SendAsync(include, cancellationToken).ConfigureAwait(false), ItemReader<TGroup>.OfModel, _entity);

    /// <summary>Changes what is set; everything else stays as it is.</summary>
    /// <param name="update">What to change.</param>
    /// <param name="cancellationToken">Ends the waiting; the change may have been made all the same.</param>
    /// <returns>The answer, which converts to the changed group.</returns>
    /// <exception cref="ArgumentException">Nothing is set.</exception>
    /// <exception cref="ThreatConnectException">It was not changed.</exception>
    public virtual async Task<Response<TGroup>> UpdateAsync(TUpdate update, CancellationToken cancellationToken = default)
    {
        var answer = await Context.Groups.UpdateGroupAsync(Branch, Id.Value, Context.OwnerName, RawBody.Of(update), cancellationToken).ConfigureAwait(false);
        return AnswerReader.ReadSingle(answer, ItemReader<TGroup>.OfModel, _entity);
    }

    private Task<RawResponse> SendAsync(Include include, CancellationToken cancellationToken) =>
        Context.Groups.GetGroupAsync(Branch, Id.Value, include.ToWire(), Context.OwnerName, cancellationToken);
}
