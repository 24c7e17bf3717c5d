namespace ThreatConnect.Hosting.Signing;

// Signs every attempt right before it is sent: whatever repeats a request is outside.
internal sealed class SigningHandler(
    HttpMessageHandler inner, ThreatConnectCredential credential, TimeProvider time) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await credential.AuthorizeAsync(request, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
