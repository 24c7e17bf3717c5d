namespace ThreatConnect;

/// <summary>
/// Represents the credential of the caller. It is used for each attempt of each request, so keys and tokens can be rotated during the
/// lifetime of the client. Derive from this class to sign requests in another way.
/// </summary>
public abstract class ThreatConnectCredential
{
    /// <summary>Adds the credential to the headers of a request that is about to be sent.</summary>
    /// <param name="request">The request. Its address is absolute and final.</param>
    /// <param name="now">The current time, for credentials that contain a timestamp.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>A task that completes when the request can be sent.</returns>
    public abstract ValueTask AuthorizeAsync(HttpRequestMessage request, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Returns the name of the credential type, never the content of the credential.</summary>
    public sealed override string ToString() => GetType().Name;
}
