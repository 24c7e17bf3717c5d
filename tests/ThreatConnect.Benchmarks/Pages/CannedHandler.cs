using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace ThreatConnect.Benchmarks;

// Responds with the pages of a list from memory, so that only what the client does is measured.
internal sealed partial class CannedHandler(IReadOnlyList<byte[]> pages, int pageSize) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var start = Start().Match(request.RequestUri!.Query) is { Success: true } match
            ? int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)
            : 0;
        var content = new ByteArrayContent(pages[start / pageSize]) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request });
    }

    [GeneratedRegex("resultStart=([0-9]+)")]
    private static partial Regex Start();
}
