namespace ThreatConnect.Raw;

// The groups that hang on one object.
internal interface IRawGroups
{
    Task<RawResponse> ListGroupsAsync(ListQuery query, CancellationToken cancellationToken);

    Task<RawResponse> ListGroupsByTypeAsync(string groupType, ListQuery query, CancellationToken cancellationToken);

    Task<RawResponse> GetGroupAsync(string groupType, long groupId, CancellationToken cancellationToken);

    Task<RawResponse> AddGroupAsync(string groupType, long groupId, CancellationToken cancellationToken);

    Task<RawResponse> DeleteGroupAsync(string groupType, long groupId, CancellationToken cancellationToken);
}
