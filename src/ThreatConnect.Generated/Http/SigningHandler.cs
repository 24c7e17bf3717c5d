namespace ThreatConnect.Http;

// The innermost handler. It signs each attempt exactly as it is sent.
internal sealed class SigningHandler(HttpMessageHandler inner, ThreatConnectCredential credential, ServerClock clock, bool ownsInner)
    : DelegatingHandler(inner)
{
    // A signer calls the option with true before it asks for a credential and with false afterwards, so that the time that this takes is
    // not the server's. The package for hosts has a signer of its own and knows the name.
    public static readonly HttpRequestOptionsKey<Action<bool>> Signing = new("ThreatConnect.Signing");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Options.TryGetValue(Signing, out var signing);
        signing?.Invoke(true);
        var authorization = credential.AuthorizeAsync(request, clock.Now, cancellationToken).AsTask();
        return authorization.IsCompletedSuccessfully
            ? SendSignedAsync(request, signing, cancellationToken)
            : SendAsync(request, authorization, signing, cancellationToken);
    }

    // A credential that does not heed cancellation is not waited for.
    private async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, Task authorization, Action<bool>? signing, CancellationToken cancellationToken)
    {
        await authorization.WaitAsync(cancellationToken).ConfigureAwait(false);
        return await SendSignedAsync(request, signing, cancellationToken).ConfigureAwait(false);
    }

    private Task<HttpResponseMessage> SendSignedAsync(
        HttpRequestMessage request, Action<bool>? signing, CancellationToken cancellationToken)
    {
        signing?.Invoke(false);
        PrimaryHandler.Allow(request);
        return base.SendAsync(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        if (ownsInner)
        {
            base.Dispose(disposing);
        }
    }
}
