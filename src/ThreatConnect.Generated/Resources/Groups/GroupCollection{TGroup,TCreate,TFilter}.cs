using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the groups of one type in an owner.</summary>
/// <typeparam name="TGroup">The model of the groups.</typeparam>
/// <typeparam name="TCreate">The type of the request that creates one.</typeparam>
/// <typeparam name="TFilter">The fields that they can be filtered by.</typeparam>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
public abstract class GroupCollection<TGroup, TCreate, TFilter> : Collection<TGroup, TCreate, TFilter>
{
    /// <summary>Initializes a new instance of the <see cref="GroupCollection{TGroup, TCreate, TFilter}"/> class for mocking.</summary>
    protected GroupCollection()
        : this(new Groups(Mocking.Context), Mocking.TypeOf<TGroup, TCreate>(), default!)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="GroupCollection{TGroup,TCreate,TFilter}"/> class.</summary>
    /// <param name="groups">The groups of all types.</param>
    /// <param name="resourceType">The resource type.</param>
    /// <param name="filter">The fields that the groups can be filtered by.</param>
    protected GroupCollection(Groups groups, ResourceType<TGroup, TCreate> resourceType, TFilter filter)
        : base(groups, resourceType, filter) => Groups = groups;

    /// <summary>Gets the groups of all types.</summary>
    protected Groups Groups { get; }

    private protected override Task<RawResponse> SendCreateAsync(string branch, RawBody body, CancellationToken cancellationToken) =>
        Groups.Context.Groups.CreateGroupAsync(branch, Groups.Context.OwnerName, body, cancellationToken);

    private protected override IAsyncEnumerable<DeleteOutcome<TGroup>> DeleteAll(
        Filter<TGroup> filter, ListOptions? options, CancellationToken cancellationToken)
    {
        var type = new ResourceType<Group, GroupUpdate>(Type.Name, Type.Branch, Type.Entity);
        return DeleteEach(
            filter,
            options,
            ItemReader<Group>.OfModel,
            group => new GroupHandle<Group, GroupUpdate>(Groups, type, group.Id.Value),
            cancellationToken);
    }
}
