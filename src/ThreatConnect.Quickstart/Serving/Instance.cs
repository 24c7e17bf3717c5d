using System.Net;
using ThreatConnect.Testing;

namespace ThreatConnect.Quickstart.Serving;

// A simulator and a client of it.
internal sealed class Instance : IAsyncDisposable
{
    public const string OwnerName = "My Organization";

    private readonly HttpMessageHandler _handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All };

    private Instance(ThreatConnectSimulator simulator)
    {
        Simulator = simulator;
        Traffic = new RequestCounter(_handler);
        Client = new ThreatConnectClient(
            simulator.BaseAddress,
            new HmacCredential(simulator.AccessId, simulator.SecretKey),
            new ThreatConnectClientOptions { PrimaryHandler = Traffic });
    }

    public ThreatConnectSimulator Simulator { get; }

    public ThreatConnectClient Client { get; }

    // Counts what the client sends.
    public RequestCounter Traffic { get; }

    // port: 0 for any free port.
    public static Task<Instance> StartAsync(int port, CancellationToken cancellationToken) => StartAsync(port, [], cancellationToken);

    // port: 0 for any free port.
    // attributeTypes: what the instance has besides the attribute types of a fresh one.
    public static async Task<Instance> StartAsync(int port, IReadOnlyList<SimulatedAttributeType> attributeTypes, CancellationToken cancellationToken) =>
        new(await ThreatConnectSimulator.StartAsync(new SimulatorOptions { Port = port, AttributeTypes = attributeTypes }, cancellationToken));

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        Traffic.Dispose();
        await Simulator.DisposeAsync();
    }
}
