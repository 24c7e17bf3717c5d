using System.Diagnostics;

namespace ThreatConnect.Benchmarks;

// Runs each of several ways to do the same in a process of its own, in turns: so the load of the machine is the same for all of them.
internal static class Rounds
{
    // The figures of each way, which its process writes to the console.
    // arguments: of the process, for a way.
    public static async Task<Dictionary<string, List<Figure>>> RunAsync(
        IReadOnlyList<string> ways, int rounds, Func<string, IEnumerable<string>> arguments)
    {
        var figures = ways.ToDictionary(way => way, _ => new List<Figure>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var way in ways)
            {
                using var process = Start(redirectInput: false, arguments(way));
                figures[way].Add(Figure.Parse(await process.StandardOutput.ReadToEndAsync()));
                await process.WaitForExitAsync();
            }
        }

        return figures;
    }

    // Runs something beside a server in a process of its own.
    // arguments: of the server, which writes its port to the console and ends when its input does.
    public static async Task WithServerAsync(IEnumerable<string> arguments, Func<string, Task> run)
    {
        using var server = Start(redirectInput: true, arguments);
        var port = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server has not started.");
        await run(port);
        server.StandardInput.Close();
        await server.WaitForExitAsync();
    }

    private static Process Start(bool redirectInput, IEnumerable<string> arguments) => Process.Start(
        new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true, RedirectStandardInput = redirectInput })!;
}
