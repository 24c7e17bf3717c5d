using System.Net;
using ThreatConnect.Quickstart.Live;
using ThreatConnect.Testing;

namespace ThreatConnect.Quickstart.Serving;

// A simulator and a client of it.
internal sealed class Instance : IAsyncDisposable
{
    public const string OwnerName = "My Organization";

    private readonly HttpMessageHandler _handler = new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All
    };

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
    // usePages: whether a browser can look at it.
    public static async Task<Instance> StartAsync(
        int port, IReadOnlyList<SimulatedAttributeType> attributeTypes, CancellationToken cancellationToken, bool usePages = false) =>
        new(await ThreatConnectSimulator.StartAsync(
            new SimulatorOptions { Port = port, AttributeTypes = attributeTypes, UseBrowserPages = usePages }, cancellationToken));

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        Traffic.Dispose();
        await Simulator.DisposeAsync();
    }
}

// Counts every request that leaves, repeated ones included.
internal sealed class RequestCounter(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private long _sent;

    public long Sent => Interlocked.Read(ref _sent);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _sent);
        return base.SendAsync(request, cancellationToken);
    }
}

// What the simulator saw, which is the truth about what was sent.
internal sealed class SimulatorTraffic(ThreatConnectSimulator simulator) : ITraffic
{
    public IReadOnlyList<SentRequest> Requests =>
        [.. simulator.Requests.Select(request => new SentRequest(request.Method, request.RawTarget, request.StatusCode))];

    public void Clear() => simulator.ClearRequests();
}
