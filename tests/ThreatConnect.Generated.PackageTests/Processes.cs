using System.Diagnostics;

namespace ThreatConnect.PackageTests;

// Runs programs as a person would, each within a limit.
internal static class Processes
{
    // Far above what one takes, even on a busy machine.
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(12);

    // Runs the SDK, which must succeed, and gives what it says.
    public static Task<string> DotNetAsync(string folder, params string[] arguments) => RunAsync("dotnet", folder, arguments);

    // Builds, packs or publishes in one process: other tests run beside it, and each node more would start and warm up for seconds of work.
    public static Task<string> BuildAsync(string folder, params string[] arguments) => DotNetAsync(folder, [.. arguments, "-m:1", "-nodeReuse:false"]);

    // Builds what must fail, and gives what the SDK says.
    public static async Task<string> FailToBuildAsync(string folder, params string[] arguments)
    {
        arguments = [.. arguments, "-m:1", "-nodeReuse:false"];
        var (exitCode, text) = await StartAsync("dotnet", folder, arguments);
        exitCode.Should().Be(1, "dotnet {0} said:\n{1}", string.Join(' ', arguments), text);
        return text;
    }

    // Runs a program, which must succeed, and gives what it says.
    public static async Task<string> RunAsync(string program, string folder, params string[] arguments)
    {
        var (exitCode, text) = await StartAsync(program, folder, arguments);
        exitCode.Should().Be(0, "{0} {1} said:\n{2}", program, string.Join(' ', arguments), text);
        return text;
    }

    // Runs a program, and gives its exit code and what it says.
    public static async Task<(int ExitCode, string Text)> StartAsync(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Environments.OfChildren)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(s_limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return (process.ExitCode, await output + await errors);
    }
}
