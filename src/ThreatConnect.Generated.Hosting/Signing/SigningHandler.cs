using ThreatConnect.Hosting.Registration;
using ThreatConnect.Http;

namespace ThreatConnect.Hosting.Signing;

// Signs every attempt right before it is sent: whatever repeats a request is outside.
internal sealed class SigningHandler(
    HttpMessageHandler inner, ThreatConnectCredential credential, TimeProvider time) : DelegatingHandler(inner)
{
    // The client wants to know when a credential is asked, and when it has answered, so that the time that this takes is not the server's.
    private static readonly HttpRequestOptionsKey<Action<bool>> s_signing = new("ThreatConnect.Signing");

    // A credential that does not heed cancellation is not waited for.
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Options.TryGetValue(s_signing, out var signing);
        request.Options.TryGetValue(UnsignedCredential.ClockCorrection, out var correction);
        signing?.Invoke(true);
        await credential.AuthorizeAsync(request, time.GetUtcNow() + correction, cancellationToken)
            .AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
        signing?.Invoke(false);
        PrimaryHandler.Allow(request);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
