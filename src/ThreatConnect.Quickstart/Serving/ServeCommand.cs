using ThreatConnect.Quickstart.Loading;
using ThreatConnect.Quickstart.Output;
using ThreatConnect.Quickstart.Writing;

namespace ThreatConnect.Quickstart.Serving;

// Serves the simulator to other programs until it is told to stop.
internal static class ServeCommand
{
    public static async Task<int> RunAsync(int port, string folder, Screen screen, CancellationToken cancellationToken)
    {
        using var stop = new Interrupt(cancellationToken);
        try
        {
            await using var instance = await Instance.StartAsync(port, UsualAttributeTypes.All, stop.Token, usePages: true);
            var org = instance.Client.InOwner(Instance.OwnerName);
            var loaded = await new Loader(org, WriteMode.OneByOne.WriterOf(org)).LoadAsync(folder, screen, stop.Token);
            LoadReport.Write(loaded, screen);
            screen.Line();
            screen.Line($"BASE_URL={instance.Simulator.BaseAddress}");
            screen.Line($"ACCESS_ID={instance.Simulator.AccessId}");
            screen.Line($"SECRET_KEY={instance.Simulator.SecretKey}");
            screen.Line($"API_TOKEN={instance.Simulator.ApiToken}");
            screen.Line($"Serving until Ctrl+C. Open {instance.Simulator.BrowserAddress} in a browser to look at it.");
            await Task.Delay(Timeout.Infinite, stop.Token);
        }
        catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
        {
            screen.Line("Stopped.");
        }

        return ExitCode.Success;
    }
}
