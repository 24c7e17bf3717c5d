using System.Collections.Concurrent;

namespace ThreatConnect.Hosting.Tests.Support;

/// <summary>A user's own primary handler.</summary>
internal sealed class RecordingPrimaryHandler() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    private int _answers;

    public ConcurrentQueue<string?> Authorizations { get; } = [];

    public int Answers => Volatile.Read(ref _answers);

    public bool IsDisposed { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Authorizations.Enqueue(request.Headers.TryGetValues("Authorization", out var values) ? values.Single() : null);
        var answer = await base.SendAsync(request, cancellationToken);
        Interlocked.Increment(ref _answers);
        return answer;
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
