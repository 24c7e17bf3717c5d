namespace ThreatConnect.ContractTests.Platforms;

/// <summary>A test against the stand-in; when it ends, everything expected must have come, and nothing else.</summary>
public abstract class ContractTest : IClassFixture<PlatformServer>, IAsyncLifetime
{
    private readonly Lazy<ThreatConnectClient> _client;

    protected ContractTest(PlatformServer server)
    {
        Platform = new Platform(server);
        _client = new Lazy<ThreatConnectClient>(() => Platform.CreateClient());
    }

    protected Platform Platform { get; }

    /// <summary>What names no owner.</summary>
    protected ThreatConnectClient Client => _client.Value;

    /// <summary>What names an owner with a space.</summary>
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
