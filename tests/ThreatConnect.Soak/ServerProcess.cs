using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ThreatConnect.Soak;

// The server as its parent sees it.
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, ServerAccess access)
    {
        _process = process;
        Access = access;
    }

    public ServerAccess Access { get; }

    public static async Task<ServerProcess> StartAsync(int seed)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["serve", seed.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        return new ServerProcess(process, JsonSerializer.Deserialize<ServerAccess>(line)!);
    }

    // Gives the number of faults that were added.
    public async Task<int> StopFaultsAsync()
    {
        await _process.StandardInput.WriteLineAsync(Server.StopFaults);
        var line = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server ended.");
        return int.Parse(line, CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
