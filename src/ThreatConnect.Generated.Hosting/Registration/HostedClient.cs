namespace ThreatConnect.Hosting.Registration;

// The client that a container owns: one that is disposed without waiting, as in a using statement, refuses what can only be disposed
// asynchronously.
internal sealed class HostedClient(Uri baseAddress, ThreatConnectCredential credential, ThreatConnectClientOptions options)
    : ThreatConnectClient(baseAddress, credential, options), IDisposable
{
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();
}
