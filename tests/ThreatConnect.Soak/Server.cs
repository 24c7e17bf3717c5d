using System.Text.Json;
using ThreatConnect.Testing;

namespace ThreatConnect.Soak;

// The simulator in a process of its own, so that the memory of the callers' process is the client's.
internal static class Server
{
    public const string WalkPrefix = "walk-";

    public const int WalkLength = 500;

    public const string StopFaults = "stop";

    public static async Task RunAsync(int seed)
    {
        await using var simulator = await ThreatConnectSimulator.StartAsync(new()
        {
            RequestLogSize = 0,
            DeletedIndicatorRetention = TimeSpan.FromMinutes(1),
            BatchDuration = TimeSpan.FromMilliseconds(50),
        });
        simulator.AddAll(Enumerable.Range(0, WalkLength).Select(index => new SimulatedGroup("Campaign", $"{WalkPrefix}{index}")));
        var access = new ServerAccess(simulator.BaseAddress, simulator.AccessId, simulator.SecretKey, simulator.ApiToken);
        Console.WriteLine(JsonSerializer.Serialize(access));

        using var faults = new RandomFaults(simulator.Faults, new Random(seed));
        while (await Console.In.ReadLineAsync() is { } line)
        {
            if (line == StopFaults)
            {
                Console.WriteLine(faults.Stop());
            }
        }
    }
}

internal sealed record ServerAccess(Uri BaseAddress, string AccessId, string SecretKey, string ApiToken);
