using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests;

// A fresh simulator and a client of it, for one test class.
public class SimulatedInstance : IAsyncLifetime
{
    public ThreatConnectSimulator Simulator { get; private set; } = null!;

    public ThreatConnectClient Client { get; private set; } = null!;

    protected virtual SimulatorOptions Options => new();

    public async Task InitializeAsync()
    {
        Simulator = await TestSimulator.StartAsync(Options);
        Client = new ThreatConnectClient(
            Simulator.BaseAddress,
            new HmacCredential(Simulator.AccessId, Simulator.SecretKey),
            new ThreatConnectClientOptions { RetryDelay = TimeSpan.FromMilliseconds(1) });
    }

    public async Task DisposeAsync()
    {
        await Client.DisposeAsync();
        await Simulator.DisposeAsync();
    }
}
