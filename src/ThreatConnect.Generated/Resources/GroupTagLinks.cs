using ThreatConnect.Raw;

namespace ThreatConnect;

/// <summary>The tags on a group.</summary>
internal sealed class GroupTagLinks(ApiContext context, string branch, long id) : TagLinks(context)
{
    private protected override Task<RawResponse> SendListAsync(ListQuery query, CancellationToken cancellationToken) =>
        Context.Groups.ListGroupTagsAsync(branch, id, query.Start, query.Limit, Context.OwnerName, cancellationToken);

    private protected override Task<RawResponse> SendGetAsync(string name, CancellationToken cancellationToken) =>
        Context.Groups.GetGroupTagAsync(branch, id, name, Context.OwnerName, cancellationToken);

    private protected override Task<RawResponse> SendAddAsync(string name, CancellationToken cancellationToken) =>
        Context.Groups.AddGroupTagAsync(branch, id, name, Context.OwnerName, cancellationToken);

    private protected override Task<RawResponse> SendRemoveAsync(string name, CancellationToken cancellationToken) =>
        Context.Groups.DeleteGroupTagAsync(branch, id, name, Context.OwnerName, cancellationToken);
}
