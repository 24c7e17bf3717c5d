using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>
/// Groups that can be listed from here, such as those that carry a tag or those of several owners: type by type, or all types at once
/// with <see cref="ResourceList{TItem, TFilter}.ListAsync(Func{TFilter, Filter{TItem}}?, Include, ListOptions?, CancellationToken)"/>.
/// </summary>
public partial class GroupQueries : ResourceList<Group, GroupFilter<Group>>
{
    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected GroupQueries()
    {
    }

    internal GroupQueries(PageSender send)
        : base(send, branch: null, ItemReader<Group>.OfModel, new GroupFilter<Group>(), "group")
    {
    }

    internal static PageSender InOwners(ApiContext context) => (branch, query, cancellationToken) => branch is null
        ? context.Groups.ListGroupsAsync(context.OwnerNames, query, cancellationToken)
        : context.Groups.ListGroupsByTypeAsync(branch, context.OwnerNames, query, cancellationToken);

    internal static PageSender WithTag(RawTagClient tag) => (branch, query, cancellationToken) => branch is null
        ? tag.ListGroupsAsync(query, cancellationToken)
        : tag.ListGroupsByTypeAsync(branch, query, cancellationToken);
}
