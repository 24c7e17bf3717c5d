namespace ThreatConnect;

/// <summary>
/// Proves to the platform who is calling. It is asked for every attempt of every request, so that keys and tokens can be rotated while the client lives.
/// Derive from it to sign in a way of your own.
/// </summary>
public abstract class ThreatConnectCredential
{
    /// <summary>Puts the proof into the headers of a request that is about to be sent.</summary>
    /// <param name="request">The request; its address is absolute and final.</param>
    /// <param name="now">The time, for a proof that holds one.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>When the request may be sent.</returns>
    public abstract ValueTask AuthorizeAsync(HttpRequestMessage request, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The kind of credential, never its content.</summary>
    public sealed override string ToString() => GetType().Name;
}
