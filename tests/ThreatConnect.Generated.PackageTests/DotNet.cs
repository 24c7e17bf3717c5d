using System.Diagnostics;

namespace ThreatConnect.PackageTests;

/// <summary>Runs the SDK as a person would.</summary>
internal static class DotNet
{
    public static Task<string> RunAsync(string folder, params string[] arguments) => RunAsync(0, folder, arguments);

    /// <summary>Runs what must fail, and gives what it says.</summary>
    public static Task<string> FailAsync(string folder, params string[] arguments) => RunAsync(1, folder, arguments);

    private static async Task<string> RunAsync(int exitCode, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        await process.WaitForExitAsync(limit.Token);
        var text = await output + await errors;
        process.ExitCode.Should().Be(exitCode, "dotnet {0} said:\n{1}", string.Join(' ', arguments), text);
        return text;
    }
}
