using System.Collections.Concurrent;

namespace ThreatConnect.Hosting.Tests.Support;

// A user's own primary handler.
internal sealed class RecordingPrimaryHandler() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    private int _responses;

    public ConcurrentQueue<string?> Authorizations { get; } = [];

    public int Responses => Volatile.Read(ref _responses);

    public bool IsDisposed { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Authorizations.Enqueue(request.Headers.TryGetValues("Authorization", out var values) ? values.Single() : null);
        var response = await base.SendAsync(request, cancellationToken);
        Interlocked.Increment(ref _responses);
        return response;
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
