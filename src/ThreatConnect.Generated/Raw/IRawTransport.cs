namespace ThreatConnect.Raw;

// Sends what a raw client built.
internal interface IRawTransport
{
    // Signs and sends a request, repeats it where that is safe, and hands back the answer unread.
    Task<RawResponse> SendAsync(RawRequest request, CancellationToken cancellationToken);
}
