using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>
/// Represents groups that can be listed, such as the groups with a tag or the groups of several owners: by type, or of all types with
/// <see cref="ResourceList{TItem, TFilter}.ListAsync(Func{TFilter, Filter{TItem}}?, Include, ListOptions?, CancellationToken)"/>.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
public partial class GroupQueries : ResourceList<Group, GroupFilter<Group>>
{
    /// <summary>Initializes a new instance of the <see cref="GroupQueries"/> class for mocking.</summary>
    protected GroupQueries()
        : this(new PageSender(static (_, _, _) => Mocking.Send()))
    {
    }

    internal GroupQueries(PageSender send)
        : base(send, branch: null, ModelReader<Group>.Instance, new GroupFilter<Group>(), "group")
    {
    }

    internal static PageSender InOwners(ApiContext context) => new((branch, query, token) => branch is null
        ? context.Groups.ListGroupsAsync(context.OwnerNames, query.Page, query.Filter, query.Includes, token)
        : context.Groups.ListGroupsByTypeAsync(branch, context.OwnerNames, query.Page, query.Filter, query.Includes, token));

    internal static PageSender WithTag(RawTagClient tag) => new((branch, query, token) => branch is null
        ? tag.ListGroupsAsync(query.Page, query.Filter, query.Includes, token)
        : tag.ListGroupsByTypeAsync(branch, query.Page, query.Filter, query.Includes, token));
}
