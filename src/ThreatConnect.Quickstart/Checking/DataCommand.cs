using System.Diagnostics;
using System.Globalization;
using ThreatConnect.Quickstart.Loading;
using ThreatConnect.Quickstart.Output;
using ThreatConnect.Quickstart.Serving;

namespace ThreatConnect.Quickstart.Checking;

/// <summary>Loads a folder and checks that what went in comes back.</summary>
internal static class DataCommand
{
    public static async Task<int> RunAsync(string folder, Screen screen, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        await using var instance = await Instance.StartAsync(port: 0, UsualAttributeTypes.All, cancellationToken);
        var org = instance.Client.InOwner(Instance.OwnerName);

        var loaded = await new Loader(org, Loader.ManyRequests).LoadAsync(folder, screen, cancellationToken);
        var findings = await Findings.AskAsync(org, loaded, cancellationToken);
        var check = await new CheckBack(org, loaded).RunAsync(screen, cancellationToken);

        LoadReport.Write(loaded, screen);
        var isEqual = CheckReport.Write(findings, check, screen);
        WriteFigures(instance.Traffic.Sent, watch.Elapsed, screen);
        return isEqual ? ExitCode.Success : ExitCode.Failure;
    }

    private static void WriteFigures(long requests, TimeSpan duration, Screen screen)
    {
        using var process = Process.GetCurrentProcess();
        screen.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{requests} requests in {duration.TotalSeconds:0.0} s, {requests / duration.TotalSeconds:0} a second; peak memory {process.PeakWorkingSet64 / (1024 * 1024)} MB, with the server in the same process."));
    }
}
