using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.HardValues;

// A simulator, a client of it, and what the client sent, as it came over the wire.
public sealed class HardValueInstance : IAsyncLifetime
{
    // The bytes of what every request names the owner by.
    public const string Owner = "owner=My%20Organization";

    private ThreatConnectSimulator Simulator { get; set; } = null!;

    private ThreatConnectClient Client { get; set; } = null!;

    public OwnerScope Org => Client.InOwner("My Organization");

    // Verb and target of each request since the last look; the order of the query is left open, since it means nothing.
    public IReadOnlyList<string> TakeRequests()
    {
        var requests = Simulator.Requests;
        Simulator.ClearRequests();
        return [.. requests.Select(request => $"{request.Method} {Sorted(request.RawTarget)}")];
    }

    public async Task InitializeAsync()
    {
        Simulator = await TestSimulator.StartAsync();
        Client = new ThreatConnectClient(
            Simulator.BaseAddress,
            new HmacCredential(Simulator.AccessId, Simulator.SecretKey),
            new ThreatConnectClientOptions { MaxRetries = 0 });
    }

    public async Task DisposeAsync()
    {
        await Client.DisposeAsync();
        await Simulator.DisposeAsync();
    }

    // The request for the first page of a list, as TakeRequests writes it.
    public static string List(string place, string? filter = null) =>
        "GET " + Sorted($"/api/v2/{place}?{Owner}&resultStart=0&resultLimit=10000{(filter is null ? "" : $"&filters={filter}")}");

    // Any other request, as TakeRequests writes it.
    public static string One(string verb, string place) => $"{verb} /api/v2/{place}?{Owner}";

    private static string Sorted(string target)
    {
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        return target[..(mark + 1)] + string.Join('&', target[(mark + 1)..].Split('&').Order(StringComparer.Ordinal));
    }
}
