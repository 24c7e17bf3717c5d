using ThreatConnect.Quickstart.Checking;
using ThreatConnect.Quickstart.Conformance;
using ThreatConnect.Quickstart.Live;
using ThreatConnect.Quickstart.Loading;
using ThreatConnect.Quickstart.Output;
using ThreatConnect.Quickstart.Serving;
using ThreatConnect.Quickstart.Tour;
using ThreatConnect.Quickstart.Writing;

namespace ThreatConnect.Quickstart;

// The whole program, apart from the process that it runs in.
internal static class Application
{
    // arguments: the command line.
    // variable: gives a variable of the environment by its name.
    // screen: where to write.
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, Func<string, string?> variable, Screen screen, CancellationToken cancellationToken = default)
    {
        try
        {
            return await DispatchAsync(Options.Parse(arguments), variable, screen, cancellationToken);
        }
        catch (UsageException exception)
        {
            screen.Error($"{exception.Message} Use --help for what there is.");
            return ExitCode.WrongUsage;
        }
        catch (Exception exception) when (exception is ThreatConnectException or IOException or UnauthorizedAccessException
            or DataFormatException or WriteException)
        {
            screen.Error($"Failed: {exception.Message}");
            return ExitCode.Failure;
        }
        catch (TourException exception)
        {
            screen.Error($"Failed: {exception.Message} {exception.InnerException}".TrimEnd());
            return ExitCode.Failure;
        }
    }

    private static Task<int> DispatchAsync(
        Options options, Func<string, string?> variable, Screen screen, CancellationToken cancellationToken) => options switch
        {
            { ShowsHelp: true } => ShowHelpAsync(screen),
            { IsConformance: true } =>
                ConformanceCommand.RunAsync(LiveSettings.Read(variable), options.WriteOwner, screen, cancellationToken),
            { Port: { } port } => ServeCommand.RunAsync(port, options.DataFolder ?? DataFiles.SampleFolder, screen, cancellationToken),
            { DataFolder: { } folder, IsInBatches: true } => DataCommand.CompareAsync(folder, screen, cancellationToken),
            { DataFolder: { } folder } => DataCommand.RunAsync(folder, screen, cancellationToken),
            _ => TourCommand.RunAsync(LiveSettings.Read(variable), screen, cancellationToken),
        };

    private static Task<int> ShowHelpAsync(Screen screen)
    {
        screen.Line(Options.Help);
        return Task.FromResult(ExitCode.Success);
    }
}
