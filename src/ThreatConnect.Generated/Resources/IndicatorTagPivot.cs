using ThreatConnect.Raw;

namespace ThreatConnect;

/// <summary>An indicator, seen from a tag.</summary>
internal sealed class IndicatorTagPivot(RawTagsClient raw, string tag, string branch, string summary, string? owner) : TagPivot
{
    public override Task<RawResponse> GetAsync(CancellationToken cancellationToken) => raw.GetTagIndicatorAsync(tag, branch, summary, owner, cancellationToken);

    public override Task<RawResponse> AddAsync(CancellationToken cancellationToken) => raw.AddTagIndicatorAsync(tag, branch, summary, owner, cancellationToken);

    public override Task<RawResponse> RemoveAsync(CancellationToken cancellationToken) => raw.DeleteTagIndicatorAsync(tag, branch, summary, owner, cancellationToken);
}
