namespace ThreatConnect.Raw;

// What the generated raw clients stand on.
internal abstract class RawClient(IRawTransport transport)
{
    // Sends a request that is complete.
    protected Task<RawResponse> SendAsync(RawRequest request, CancellationToken cancellationToken) => transport.SendAsync(request, cancellationToken);
}
