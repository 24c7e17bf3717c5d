namespace ThreatConnect.Raw;

// The tags on one object.
internal interface IRawTags
{
    Task<RawResponse> ListTagsAsync(ListQuery query, CancellationToken cancellationToken);

    Task<RawResponse> GetTagAsync(string tagName, CancellationToken cancellationToken);

    Task<RawResponse> AddTagAsync(string tagName, CancellationToken cancellationToken);

    Task<RawResponse> DeleteTagAsync(string tagName, CancellationToken cancellationToken);
}
