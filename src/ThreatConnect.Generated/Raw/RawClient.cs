namespace ThreatConnect.Raw;

/// <summary>What the generated raw clients stand on.</summary>
internal abstract class RawClient(IRawTransport transport)
{
    /// <summary>Sends a request that is complete.</summary>
    protected Task<RawResponse> SendAsync(RawRequest request, CancellationToken cancellationToken) => transport.SendAsync(request, cancellationToken);
}
