namespace ThreatConnect.Http;

// The innermost handler. It signs each attempt exactly as it is sent.
internal sealed class SigningHandler(HttpMessageHandler inner, ThreatConnectCredential credential, ServerClock clock, bool ownsInner)
    : DelegatingHandler(inner)
{
    // A signer calls the option with true before it asks for a credential and with false afterwards, so that the time that this takes is
    // not the server's. The package for hosts has a signer of its own and knows the name.
    public static readonly HttpRequestOptionsKey<Action<bool>> Signing = new("ThreatConnect.Signing");

    // A credential that does not heed cancellation is not waited for.
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Options.TryGetValue(Signing, out var signing);
        signing?.Invoke(true);
        await credential.AuthorizeAsync(request, clock.Now, cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
        signing?.Invoke(false);
        PrimaryHandler.Allow(request);
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
