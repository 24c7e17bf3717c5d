using ThreatConnect.Quickstart.Loading;
using ThreatConnect.Quickstart.Output;
using ThreatConnect.Quickstart.Serving;

namespace ThreatConnect.Quickstart;

/// <summary>Loads a folder.</summary>
internal static class DataCommand
{
    public static async Task<int> RunAsync(string folder, Screen screen, CancellationToken cancellationToken)
    {
        await using var instance = await Instance.StartAsync(port: 0, cancellationToken);
        var loaded = await new Loader(instance.Client.InOwner(Instance.OwnerName), Loader.ManyRequests).LoadAsync(folder, screen, cancellationToken);
        LoadReport.Write(loaded, screen);
        return ExitCode.Success;
    }
}
