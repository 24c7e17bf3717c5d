namespace ThreatConnect.Http;

/// <summary>The innermost handler: what it signs is what is sent, and every attempt is signed anew.</summary>
internal sealed class SigningHandler(HttpMessageHandler inner, ThreatConnectCredential credential, TimeProvider time) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await credential.AuthorizeAsync(request, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
