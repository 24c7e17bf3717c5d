using ThreatConnect.Raw;

namespace ThreatConnect;

/// <summary>The tags on an indicator.</summary>
internal sealed class IndicatorTagLinks(ApiContext context, string branch, string summary) : TagLinks(context)
{
    private protected override Task<RawResponse> SendListAsync(ListQuery query, CancellationToken cancellationToken) =>
        Context.Indicators.ListIndicatorTagsAsync(branch, summary, query.Start, query.Limit, Context.OwnerName, cancellationToken);

    private protected override Task<RawResponse> SendGetAsync(string name, CancellationToken cancellationToken) =>
        Context.Indicators.GetIndicatorTagAsync(branch, summary, name, Context.OwnerName, cancellationToken);

    private protected override Task<RawResponse> SendAddAsync(string name, CancellationToken cancellationToken) =>
        Context.Indicators.AddIndicatorTagAsync(branch, summary, name, Context.OwnerName, cancellationToken);

    private protected override Task<RawResponse> SendRemoveAsync(string name, CancellationToken cancellationToken) =>
        Context.Indicators.DeleteIndicatorTagAsync(branch, summary, name, Context.OwnerName, cancellationToken);
}
