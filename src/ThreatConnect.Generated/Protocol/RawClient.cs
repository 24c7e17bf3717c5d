namespace ThreatConnect.Protocol;

// Sends the requests of raw clients.
internal interface IRawTransport
{
    // The base address of the instance; null for a mock.
    string? Instance => null;

    // Throws if no request can be sent, before the request is built: a mock has no values to build it from.
    void EnsureConnected()
    {
    }

    // Signs and sends a request, repeats it where that is safe, and returns the response unread.
    Task<RawResponse> SendAsync(RawRequest request, CancellationToken cancellationToken);
}

// The base class of the generated raw clients.
internal abstract class RawClient(IRawTransport transport)
{
    protected void EnsureConnected() => transport.EnsureConnected();

    protected Task<RawResponse> SendAsync(RawRequest request, CancellationToken cancellationToken) =>
        transport.SendAsync(request, cancellationToken);
}
