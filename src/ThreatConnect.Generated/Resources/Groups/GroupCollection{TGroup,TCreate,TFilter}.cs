using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the groups of one type in an owner.</summary>
/// <typeparam name="TGroup">The model of the groups.</typeparam>
/// <typeparam name="TCreate">The type of the request that creates one.</typeparam>
/// <typeparam name="TFilter">The fields that they can be filtered by.</typeparam>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
public abstract partial class GroupCollection<TGroup, TCreate, TFilter> : Collection<TGroup, TCreate, TFilter>
    where TGroup : class
    where TCreate : class, IGroupCreate
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

    /// <summary>
    /// Finds the group with an xid, such as a group that a batch has written. The API has no filter for xids: groups with the name are
    /// listed, or all groups of the type.
    /// </summary>
    /// <param name="xid">The xid of the group, as <see cref="BatchOutcome.Xid"/> or <see cref="BatchGroup.GetXid"/> returns it.</param>
    /// <param name="name">
    /// The name of the group, which keeps the list short; <see langword="null"/> if it is not known. A group that was renamed is found
    /// without a name only.
    /// </param>
    /// <param name="include">The parts to include. The xid is always included.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The group as it is listed; <see langword="null"/> if no group of the type has the xid.</returns>
    /// <exception cref="ThreatConnectException">A page of the list could not be read.</exception>
    /// <example>
    /// <code>
    /// var camp = new BatchGroup(new CampaignCreate { Name = "camp-5" });
    /// await foreach (var outcome in org.Batch.CreateAsync([camp])) Console.WriteLine(outcome.State);
    /// Campaign? written = await org.Groups.Campaigns.FindByXidAsync(camp.GetXid("MyOrg"), camp.Name);
    /// </code>
    /// </example>
    public virtual Task<TGroup?> FindByXidAsync(
        string xid, string? name = null, Include include = Include.None, CancellationToken cancellationToken = default) =>
        FindGroupAsync(xid, name, include, cancellationToken);

    private protected override Task<RawResponse> SendCreateAsync(string branch, RawBody body, CancellationToken cancellationToken) =>
        Groups.Context.Groups.CreateGroupAsync(branch, Groups.Context.OwnerName, body, cancellationToken);

    private protected override IAsyncEnumerable<DeleteOutcome<TGroup>> DeleteAll(
        Filter<TGroup> filter, ListOptions? options, CancellationToken cancellationToken)
    {
        var type = new ResourceType<Group, GroupUpdate>(Type.Name, Type.Branch, Type.Entity, ModelReader<Group>.Instance);
        return DeleteEach(
            filter,
            options,
            ModelReader<Group>.Instance,
            group => new GroupHandle<Group, GroupUpdate>(Groups, type, group.Id.Value),
            cancellationToken);
    }
}
