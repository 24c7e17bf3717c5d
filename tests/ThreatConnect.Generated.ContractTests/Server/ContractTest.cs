namespace ThreatConnect.ContractTests.Server;

// A test against the stub server; when it ends, every expected request must have come, and no other.
public abstract class ContractTest : IClassFixture<PlatformServer>, IAsyncLifetime
{
    private readonly Lazy<ThreatConnectClient> _client;

    protected ContractTest(PlatformServer server)
    {
        Platform = new Platform(server);
        _client = new Lazy<ThreatConnectClient>(() => Platform.CreateClient());
    }

    protected Platform Platform { get; }

    // Requests have no owner.
    protected ThreatConnectClient Client => _client.Value;

    // Requests have an owner with a space in its name.
    protected OwnerScope Org => Client.InOwner("Common Community");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_client.IsValueCreated)
        {
            await _client.Value.DisposeAsync();
        }

        Platform.Verify();
    }
}
