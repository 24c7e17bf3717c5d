using System.Net;
using System.Text;

namespace ThreatConnect.Tests.Support;

// Responds as a server would, without a socket, and keeps what was requested.
public sealed class StubHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> respond) : HttpMessageHandler
{
    private readonly List<StubRequest> _requests = [];

    public StubHandler(Func<HttpRequestMessage, HttpResponseMessage> respond)
        : this((request, _) => Task.FromResult(respond(request)))
    {
    }

    public IReadOnlyList<StubRequest> Requests => _requests;

    public StubRequest OnlyRequest => _requests.Should().ContainSingle().Subject;

    public bool IsDisposed { get; private set; }

    // Responds by the number of the request, from 1.
    public static StubHandler ByNumber(Func<int, HttpResponseMessage> respond)
    {
        var count = 0;
        return new((_, _) => Task.FromResult(respond(Interlocked.Increment(ref count))));
    }

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lock (_requests)
        {
            _requests.Add(StubRequest.Of(request));
        }

        return respond(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed |= disposing;
        base.Dispose(disposing);
    }
}

// The line and the headers of a request; its body is left to the one who responds.
public sealed record StubRequest(string Method, Uri Uri, IReadOnlyDictionary<string, string> Headers)
{
    public string Target => Uri.PathAndQuery;

    internal static StubRequest Of(HttpRequestMessage request) => new(
        request.Method.Method,
        request.RequestUri!,
        request.Headers.ToDictionary(header => header.Key, header => string.Join('|', header.Value), StringComparer.OrdinalIgnoreCase));
}
