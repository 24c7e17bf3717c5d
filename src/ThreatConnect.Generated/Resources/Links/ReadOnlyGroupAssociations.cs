using System.ComponentModel;
using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>The groups that hang on one object and are read from there, all types at once or type by type.</summary>
public partial class ReadOnlyGroupAssociations
{
    private readonly IRawGroups? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected ReadOnlyGroupAssociations()
    {
    }

    internal ReadOnlyGroupAssociations(IRawGroups raw) => _raw = raw;

    private IRawGroups Raw => _raw ?? throw Fake.Unprepared();

    /// <summary>Lists the groups of all types.</summary>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<Group> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        PagedList.Create(Raw.ListGroupsAsync, ItemReader<Group>.OfModel, ["group"], options, cancellationToken);

    /// <summary>Those of a type that is known only while the program runs, such as the type of an item of a mixed list.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The groups, as what all types share.</returns>
    /// <exception cref="ArgumentException">The type is missing.</exception>
    public virtual ReadOnlyAssociations<Group, GroupId> OfType(GroupType? type) => OfResourceType<Group, GroupId>(RuntimeResourceType.OfGroups(type));

    /// <summary>Those of one type.</summary>
    /// <typeparam name="TGroup">The model of the groups.</typeparam>
    /// <typeparam name="TId">The type of their ids.</typeparam>
    /// <param name="resourceType">The type.</param>
    /// <returns>The groups.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual ReadOnlyAssociations<TGroup, TId> OfResourceType<TGroup, TId>(ResourceType<TGroup> resourceType)
        where TGroup : class
        where TId : struct, IId<TId> => new(RequestsOf<TId>(resourceType), resourceType.Reader, resourceType.Entity, "group");

    private protected AssociationRequests<TId> RequestsOf<TId>(ResourceType resourceType)
        where TId : struct, IId<TId>
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        var (raw, branch) = (Raw, resourceType.Branch);
        return new AssociationRequests<TId>(
            (query, token) => raw.ListGroupsByTypeAsync(branch, query, token),
            (id, token) => raw.GetGroupAsync(branch, id.Value, token),
            (id, token) => raw.AddGroupAsync(branch, id.Value, token),
            (id, token) => raw.DeleteGroupAsync(branch, id.Value, token));
    }
}
