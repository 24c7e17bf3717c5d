namespace ThreatConnect.Raw;

/// <summary>The tags on one object.</summary>
internal interface IRawTags
{
    Task<RawResponse> ListTagsAsync(ListQuery query, CancellationToken cancellationToken);

    Task<RawResponse> GetTagAsync(string tagName, CancellationToken cancellationToken);

    Task<RawResponse> AddTagAsync(string tagName, CancellationToken cancellationToken);

    Task<RawResponse> DeleteTagAsync(string tagName, CancellationToken cancellationToken);
}
