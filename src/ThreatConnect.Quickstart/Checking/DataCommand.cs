using System.Diagnostics;
using System.Globalization;
using ThreatConnect.Quickstart.Loading;
using ThreatConnect.Quickstart.Output;
using ThreatConnect.Quickstart.Serving;
using ThreatConnect.Quickstart.Writing;

namespace ThreatConnect.Quickstart.Checking;

// Loads a folder and checks that what went in comes back.
internal static class DataCommand
{
    // One by one.
    public static async Task<int> RunAsync(string folder, Screen screen, CancellationToken cancellationToken) =>
        ExitCodeOf(await RunAsync(WriteMode.OneByOne, folder, screen, cancellationToken));

    // One by one and in batches, each into an instance of its own.
    public static async Task<int> CompareAsync(string folder, Screen screen, CancellationToken cancellationToken)
    {
        screen.Section(WriteMode.OneByOne.Name);
        var one = await RunAsync(WriteMode.OneByOne, folder, screen, cancellationToken);
        screen.Section(WriteMode.InBatches.Name);
        var other = await RunAsync(WriteMode.InBatches, folder, screen, cancellationToken);
        WriteModeReport.Write(one, other, screen);
        return ExitCodeOf(one, other);
    }

    private static int ExitCodeOf(params ReadOnlySpan<DataRun> runs)
    {
        foreach (var run in runs)
        {
            if (!run.IsEqual)
            {
                return ExitCode.Failure;
            }
        }

        return ExitCode.Success;
    }

    private static async Task<DataRun> RunAsync(WriteMode mode, string folder, Screen screen, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        await using var instance = await Instance.StartAsync(port: 0, UsualAttributeTypes.All, cancellationToken);
        var org = instance.Client.InOwner(Instance.OwnerName);

        var start = Stopwatch.GetTimestamp();
        var loaded = await new Loader(org, mode.WriterOf(org)).LoadAsync(folder, screen, cancellationToken);
        var (requests, duration) = (instance.Traffic.Sent, Stopwatch.GetElapsedTime(start));
        var findings = await Findings.AskAsync(org, loaded, cancellationToken);
        var check = await new RoundTripCheck(org, loaded).RunAsync(screen, cancellationToken);

        LoadReport.Write(loaded, screen);
        var isEqual = CheckReport.Write(findings, check, screen);
        WriteFigures(instance.Traffic.Sent, watch.Elapsed, screen);
        return new DataRun(mode.Name, loaded.Loaded.Count, requests, duration, isEqual);
    }

    private static void WriteFigures(long requests, TimeSpan duration, Screen screen)
    {
        using var process = Process.GetCurrentProcess();
        screen.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{requests} requests in {duration.TotalSeconds:0.0} s, {requests / duration.TotalSeconds:0} a second; "
            + $"peak memory {process.PeakWorkingSet64 / (1024 * 1024)} MB, with the server in the same process."));
    }
}
