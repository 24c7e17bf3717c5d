namespace ThreatConnect.Raw;

/// <summary>Sends what a raw client built.</summary>
internal interface IRawTransport
{
    /// <summary>Signs and sends a request, repeats it where that is safe, and hands back the answer unread.</summary>
    Task<RawResponse> SendAsync(RawRequest request, CancellationToken cancellationToken);
}
