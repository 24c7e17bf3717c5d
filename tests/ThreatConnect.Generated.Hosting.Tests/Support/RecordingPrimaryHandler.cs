namespace ThreatConnect.Hosting.Tests.Support;

/// <summary>A user's own primary handler.</summary>
internal sealed class RecordingPrimaryHandler() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    public List<string?> Authorizations { get; } = [];

    public bool IsDisposed { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Authorizations.Add(request.Headers.TryGetValues("Authorization", out var values) ? values.Single() : null);
        return base.SendAsync(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
