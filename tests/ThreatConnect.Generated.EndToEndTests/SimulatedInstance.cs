using ThreatConnect.EndToEndTests.Documented;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests;

// A fresh simulator and a client of it, for one test class. What they say to each other is held to the document.
public class SimulatedInstance : IAsyncLifetime
{
    private readonly DocumentedTraffic _traffic;

    public SimulatedInstance() => _traffic = new DocumentedTraffic(() => Simulator.ResponseForms);

    public ThreatConnectSimulator Simulator { get; private set; } = null!;

    public ThreatConnectClient Client { get; private set; } = null!;

    protected virtual SimulatorOptions Options => new();

    // Whether what is said is what the document says.
    protected virtual bool IsValidated => true;

    public async Task InitializeAsync()
    {
        Simulator = await TestSimulator.StartAsync(Options);
        Client = new ThreatConnectClient(
            Simulator.BaseAddress,
            new HmacCredential(Simulator.AccessId, Simulator.SecretKey),
            new ThreatConnectClientOptions { RetryDelay = TimeSpan.FromMilliseconds(1), Handlers = IsValidated ? [_traffic.NewHandler()] : [] });
    }

    public async Task DisposeAsync()
    {
        await Client.DisposeAsync();
        await Simulator.DisposeAsync();
        _traffic.ShouldBeDocumented();
    }
}
