namespace ThreatConnect.Http;

// The innermost handler: what it signs is what is sent, and every attempt is signed anew.
internal sealed class SigningHandler(HttpMessageHandler inner, ThreatConnectCredential credential, TimeProvider time, bool ownsInner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await credential.AuthorizeAsync(request, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (ownsInner)
        {
            base.Dispose(disposing);
        }
    }
}
