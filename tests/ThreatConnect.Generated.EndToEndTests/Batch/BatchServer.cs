using ThreatConnect.EndToEndTests.Documented;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Batch;

// A simulator with options of one test, and a client of it. What they say to each other is held to the document.
internal sealed class BatchServer : IAsyncDisposable
{
    private readonly DocumentedTraffic _traffic;

    private BatchServer(ThreatConnectSimulator simulator)
    {
        Simulator = simulator;
        _traffic = new DocumentedTraffic(() => simulator.ResponseForms);
        Client = new ThreatConnectClient(simulator.BaseAddress, new HmacCredential(simulator.AccessId, simulator.SecretKey), new ThreatConnectClientOptions { Handlers = [_traffic.NewHandler()] });
    }

    public ThreatConnectSimulator Simulator { get; }

    public ThreatConnectClient Client { get; }

    public OwnerScope Org => Client.InOwner("My Organization");

    public static async Task<BatchServer> StartAsync(SimulatorOptions? options = null) => new(await TestSimulator.StartAsync(options ?? new SimulatorOptions()));

    // How many requests of a verb went to a path that ends so.
    public int Count(string method, string pathEnd) => Simulator.Requests.Count(request => request.Method == method && request.RawTarget.Split('?')[0].EndsWith(pathEnd, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await Simulator.DisposeAsync();
        _traffic.ShouldBeDocumented();
    }
}
