using System.Diagnostics;
using ThreatConnect.Soak.Work;

namespace ThreatConnect.Soak;

// Callers that share one client, each with work of one kind, until the time is over; then what they left is looked for.
internal sealed class Run(SoakOptions options, ServerProcess server, Ledger ledger)
{
    private static readonly TimeSpan s_betweenMeasures = TimeSpan.FromSeconds(15);

    public async Task RunAsync()
    {
        await using var client = new ThreatConnectClient(server.Access.BaseAddress, new RotatingCredential(server.Access), new()
        {
            AllowInsecureHttp = true,
            RetryDelay = TimeSpan.FromMilliseconds(5),
            MaxRetryDelay = TimeSpan.FromMilliseconds(200),
        });
        using var end = new CancellationTokenSource(options.Duration);
        var callers = Enumerable.Range(0, options.Callers).Select(index => WorkOf(index, client)).ToArray();
        var working = Task.WhenAll(callers.Select(caller => Task.Run(() => caller.RunAsync(end.Token))));
        await MeasureAsync(end.Token);

        // Faults go on for all callers or for none: those that are left would meet every one of them.
        ledger.Faults(await server.StopFaultsAsync());
        await working;
        await FindLeftoversAsync(client);
    }

    private Caller WorkOf(int index, ThreatConnectClient client)
    {
        var setting = new Setting(client, ledger, index, new Random((options.Seed * 1_000) + index));
        return (index % 10) switch
        {
            0 => new BatchWork(setting),
            1 or 2 => new WalkWork(setting),
            3 => new FileWork(setting),
            4 or 5 or 6 => new IndicatorWork(setting),
            _ => new GroupWork(setting),
        };
    }

    private async Task MeasureAsync(CancellationToken end)
    {
        var clock = Stopwatch.StartNew();
        while (!end.IsCancellationRequested)
        {
            await Task.Delay(s_betweenMeasures, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            ledger.MeasureMemory();
            Console.Error.WriteLine($"{clock.Elapsed:hh\\:mm\\:ss}");
        }
    }

    // Every caller deletes what it made, also what it may have made.
    private async Task FindLeftoversAsync(ThreatConnectClient client)
    {
        await foreach (var group in client.Groups.ListAsync(f => f.Name.StartsWith(Caller.Prefix)))
        {
            ledger.Wrong($"left over: {group.Name}");
        }

        await foreach (var indicator in client.Indicators.ListAsync())
        {
            ledger.Wrong($"left over: {indicator.Summary}");
        }
    }
}
