using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ThreatConnect.Tests.Support.Prism;

// Prism in a process of its own, by the commands that docs/tools.md shows.
public sealed class PrismServer : IAsyncDisposable
{
    private const string DocumentedPort = "4010";

    private const string DocumentedUpstream = "http://127.0.0.1:8080/api";

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private static readonly string s_program = Repository.PathOf("spec", "node_modules", "@stoplight", "prism-cli", "dist", "index.js");

    private readonly Process _process;

    private PrismServer(Process process, Uri address) => (_process, Address) = (process, address);

    public static bool IsThere => File.Exists(s_program);

    // The base address, without a path.
    public Uri Address { get; }

    public static Task<PrismServer> MockAsync() => StartAsync("mock", DocumentedUpstream);

    public static Task<PrismServer> ProxyAsync(Uri upstream) => StartAsync("proxy", upstream.AbsoluteUri);

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    // Returns when it listens.
    private static async Task<PrismServer> StartAsync(string command, string upstream)
    {
        var port = FreePort();
        var line = (await File.ReadAllLinesAsync(Repository.PathOf("docs", "tools.md")))
            .Single(line => line.StartsWith($"npx prism {command} ", StringComparison.Ordinal));
        var arguments = line["npx prism ".Length..].Split(' ')
            .Select(word => word switch { DocumentedPort => $"{port}", DocumentedUpstream => upstream, _ => word });
        var process = Process.Start(new ProcessStartInfo("node", [s_program, .. arguments])
        {
            WorkingDirectory = Repository.PathOf("spec"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var listens = new TaskCompletionSource();
        process.OutputDataReceived += (_, output) => Note(output.Data, listens);
        process.ErrorDataReceived += (_, output) => Note(output.Data, listens);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await Task.WhenAny(listens.Task, process.WaitForExitAsync()).WaitAsync(s_patience);
        listens.Task.IsCompletedSuccessfully.Should().BeTrue("Prism listens");
        return new PrismServer(process, new Uri($"http://127.0.0.1:{port}"));
    }

    private static void Note(string? line, TaskCompletionSource listens)
    {
        if (line?.Contains("Prism is listening", StringComparison.Ordinal) == true)
        {
            listens.TrySetResult();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
