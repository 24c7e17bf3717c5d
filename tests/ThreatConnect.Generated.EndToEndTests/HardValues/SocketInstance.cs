namespace ThreatConnect.EndToEndTests.HardValues;

// A raw socket, and a client that talks to it.
public sealed class SocketInstance : IAsyncLifetime
{
    internal RequestLineServer Server { get; } = new();

    internal ThreatConnectClient Client { get; private set; } = null!;

    public Task InitializeAsync()
    {
        Client = new ThreatConnectClient(Server.BaseAddress, new HmacCredential("id", "secret"), new ThreatConnectClientOptions { MaxRetries = 0 });
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await Client.DisposeAsync();
        await Server.DisposeAsync();
    }
}
