using ThreatConnect.Quickstart.Checking;
using ThreatConnect.Quickstart.Loading;
using ThreatConnect.Quickstart.Output;
using ThreatConnect.Quickstart.Serving;
using ThreatConnect.Quickstart.Tour;

namespace ThreatConnect.Quickstart;

/// <summary>The whole program, apart from the process that it runs in.</summary>
internal static class Application
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Screen screen, CancellationToken cancellationToken = default)
    {
        try
        {
            return await DispatchAsync(Options.Parse(arguments), screen, cancellationToken);
        }
        catch (UsageException exception)
        {
            screen.Error($"{exception.Message} Use --help for what there is.");
            return ExitCode.WrongUsage;
        }
        catch (Exception exception) when (exception is ThreatConnectException or IOException or UnauthorizedAccessException or DataFormatException)
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

    private static Task<int> DispatchAsync(Options options, Screen screen, CancellationToken cancellationToken) => options switch
    {
        { ShowsHelp: true } => ShowHelpAsync(screen),
        { Port: { } port } => ServeCommand.RunAsync(port, options.DataFolder ?? DataFiles.SampleFolder, screen, cancellationToken),
        { DataFolder: { } folder } => DataCommand.RunAsync(folder, screen, cancellationToken),
        _ => TourCommand.RunAsync(screen, cancellationToken),
    };

    private static Task<int> ShowHelpAsync(Screen screen)
    {
        screen.Line(Options.Help);
        return Task.FromResult(ExitCode.Success);
    }
}
