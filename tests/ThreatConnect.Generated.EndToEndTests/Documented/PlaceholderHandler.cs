namespace ThreatConnect.EndToEndTests.Documented;

// Replaces the ids that the calls of operations name by those that the simulator gave to such objects.
internal sealed class PlaceholderHandler : DelegatingHandler
{
    private readonly Dictionary<(string Branch, string Placeholder), string> _ids = [];

    // What comes before an id in a path; the ids of attributes are those of an item of one branch.
    public void Add(string branch, int placeholder, object id) => _ids[(branch, $"{placeholder}")] = $"{id}";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        var segments = address.AbsolutePath.Split('/');
        var replaced = segments.Select((segment, at) => at == 0 ? segment : Replaced(segments, at));
        request.RequestUri = new Uri($"{address.GetLeftPart(UriPartial.Authority)}{string.Join('/', replaced)}{address.Query}");
        return base.SendAsync(request, cancellationToken);
    }

    private string Replaced(string[] segments, int at)
    {
        var branch = segments[at - 1] == "attributes" ? $"{segments[Array.IndexOf(segments, "v2") + 1]}/attributes" : segments[at - 1];
        return _ids.GetValueOrDefault((branch, segments[at])) ?? segments[at];
    }
}
