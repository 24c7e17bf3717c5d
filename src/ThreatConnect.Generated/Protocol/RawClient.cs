namespace ThreatConnect.Protocol;

// Sends the requests of raw clients.
internal interface IRawTransport
{
    // Signs and sends a request, repeats it where that is safe, and returns the response unread.
    Task<RawResponse> SendAsync(RawRequest request, CancellationToken cancellationToken);
}

// What the generated raw clients stand on.
internal abstract class RawClient(IRawTransport transport)
{
    // Sends a request that is complete.
    protected Task<RawResponse> SendAsync(RawRequest request, CancellationToken cancellationToken) => transport.SendAsync(request, cancellationToken);
}
