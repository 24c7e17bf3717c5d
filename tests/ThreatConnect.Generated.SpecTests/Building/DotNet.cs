using System.Diagnostics;

namespace ThreatConnect.SpecTests.Building;

/// <summary>Builds as a person would.</summary>
internal static class DotNet
{
    /// <summary>Builds the library and returns what the build said.</summary>
    public static async Task<string> BuildAsync(string repository, params string[] options)
    {
        // Nothing of the build outlives it: its folder is deleted afterwards.
        string[] arguments = ["build", "src/ThreatConnect.Generated", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. options];
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = repository, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(4));
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
        process.ExitCode.Should().Be(0, "dotnet build said:\n{0}", text);
        return text;
    }
}
