using System.Net;
using System.Text;

namespace ThreatConnect.Tests.Http;

/// <summary>Answers in the place of a server.</summary>
internal sealed class StubHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    /// <summary>Answers by the number of the request, from 1.</summary>
    public StubHandler(Func<int, HttpResponseMessage> answers)
        : this(Counting(answers))
    {
    }

    public bool IsDisposed { get; private set; }

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) => new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    private static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Counting(Func<int, HttpResponseMessage> answers)
    {
        var count = 0;
        return (_, _) => Task.FromResult(answers(Interlocked.Increment(ref count)));
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => answer(request, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        IsDisposed |= disposing;
        base.Dispose(disposing);
    }
}
