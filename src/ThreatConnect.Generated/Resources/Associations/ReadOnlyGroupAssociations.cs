using System.ComponentModel;
using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Resources.Parts;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>
/// Represents the associations of one object with groups, for all types or for each type. They can be read, but not changed.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/associations/associations.html"/>
public partial class ReadOnlyGroupAssociations
{
    private readonly IRawGroups _raw;

    /// <summary>Initializes a new instance of the <see cref="ReadOnlyGroupAssociations"/> class for mocking.</summary>
    protected ReadOnlyGroupAssociations()
        : this(Mocking.Item)
    {
    }

    internal ReadOnlyGroupAssociations(IRawGroups raw) => _raw = raw;

    /// <summary>Lists the groups of all types.</summary>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/associations/associations.html"/>
    public virtual Pageable<Group> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        PagedList.Create(_raw.ListGroupsAsync, ModelReader<Group>.Instance, ["group"], options, cancellationToken);

    /// <summary>
    /// Gets the groups of a type that is known at run time only, such as the type of an item of a mixed list. No request is sent.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <returns>The groups, with the properties that all types share.</returns>
    /// <exception cref="ArgumentException">The type is <see langword="null"/> or empty.</exception>
    public virtual ReadOnlyAssociations<Group, GroupId> OfType(GroupType? type) =>
        OfResourceType<Group, GroupId>(RuntimeResourceType.OfGroups(type));

    /// <summary>Gets the groups of a resource type. No request is sent.</summary>
    /// <typeparam name="TGroup">The model of the groups.</typeparam>
    /// <typeparam name="TId">The type of the ids.</typeparam>
    /// <param name="resourceType">The resource type.</param>
    /// <returns>The groups.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual ReadOnlyAssociations<TGroup, TId> OfResourceType<TGroup, TId>(ResourceType<TGroup> resourceType)
        where TGroup : class
        where TId : struct, IId<TId> => new(RequestsOf<TId>(resourceType), resourceType.Reader, resourceType.Entity, "group");

    private protected AssociationRequests<TId> RequestsOf<TId>(ResourceType resourceType)
        where TId : struct, IId<TId>
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        var (raw, branch) = (_raw, resourceType.Branch);
        return new AssociationRequests<TId>(
            (page, token) => raw.ListGroupsByTypeAsync(branch, page, token),
            (id, token) => raw.GetGroupAsync(branch, id.Value, token),
            (id, token) => raw.AddGroupAsync(branch, id.Value, token),
            (id, token) => raw.DeleteGroupAsync(branch, id.Value, token))
        {
            Check = AssociationRequests.CheckId,
        };
    }
}
