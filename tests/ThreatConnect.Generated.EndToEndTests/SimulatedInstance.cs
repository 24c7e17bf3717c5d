using ThreatConnect.Testing;
using ThreatConnect.Tests.Support.Validation;

namespace ThreatConnect.EndToEndTests;

// A fresh simulator and a client of it, for one test class. What they say to each other is held to the document.
public class SimulatedInstance : IAsyncLifetime
{
    private readonly DocumentLog _log = new();

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
            new ThreatConnectClientOptions { RetryDelay = TimeSpan.FromMilliseconds(1), Handlers = IsValidated ? [new ValidatingHandler(_log)] : [] });
    }

    public async Task DisposeAsync()
    {
        await Client.DisposeAsync();
        await Simulator.DisposeAsync();
        DocumentedTraffic.Add(_log, Simulator.ResponseForms);
    }
}
