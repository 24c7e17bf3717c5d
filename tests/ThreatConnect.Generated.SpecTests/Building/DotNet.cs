using System.Diagnostics;

namespace ThreatConnect.SpecTests.Building;

// Builds and runs with the SDK, as a user does.
internal static class DotNet
{
    // Builds the library and returns what the build said.
    public static Task<string> BuildAsync(string repository, params string[] options) =>
        RunAsync(repository, ["build", "src/ThreatConnect.Generated", .. options]);

    // Runs the SDK, which must succeed, and returns what it said.
    public static async Task<string> RunAsync(string repository, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = repository,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        // Nothing of the build outlives it: its folder is deleted afterwards. MSBuild reads variables as properties.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(8));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        var text = await output + await errors;
        process.ExitCode.Should().Be(0, "dotnet {0} said:\n{1}", string.Join(' ', arguments), text);
        return text;
    }
}
