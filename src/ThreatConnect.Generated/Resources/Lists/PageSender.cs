using ThreatConnect.Protocol;

namespace ThreatConnect.Resources;

// The request for one page of tags or security labels.
internal delegate Task<RawResponse> AttachableSender(
    PageQuery page, FilterQuery? filter, ListOptions? options, CancellationToken cancellationToken);

// The query parameters of a list of items.
internal sealed record ItemQuery(PageQuery Page, FilterQuery? Filter, IReadOnlyList<string>? Includes, DateTimeOffset? ModifiedSince);

// Requests one page of a list of items: of one resource type, or of all types if the branch is null.
internal sealed class PageSender(Func<string?, ItemQuery, CancellationToken, Task<RawResponse>> send, bool takesModifiedSince = false)
{
    public Task<RawResponse> SendAsync(
        string? branch,
        PageQuery page,
        FilterQuery? filter,
        IReadOnlyList<string>? includes,
        ListOptions? options,
        CancellationToken cancellationToken)
    {
        DateTimeOffset? modifiedSince = null;
        if (takesModifiedSince)
        {
            modifiedSince = SpecialOptions.Find<IndicatorListOptions>(options)?.ModifiedSince;
        }
        else
        {
            SpecialOptions.Reject(options);
        }

        return send(branch, new ItemQuery(page, filter, includes, modifiedSince), cancellationToken);
    }
}
